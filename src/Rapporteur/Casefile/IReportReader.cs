using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>Whoever reads reports: the engine, or a model that the user configured. Safe to call from several threads.</summary>
public interface IReportReader
{
    /// <summary>What the report says, or why it could not be read; a failure costs this report and no other.</summary>
    /// <exception cref="OperationCanceledException">Stopped from outside.</exception>
    Outcome<Reading> Read(Report report, CancellationToken stop);
}
