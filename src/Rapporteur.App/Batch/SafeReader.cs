using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.App.Batch;

/// <summary>A reader whose bugs cost one report and not the run; shared between threads.</summary>
internal sealed class SafeReader : IReportReader
{
    private readonly Reader reader = new();

    public Outcome<Reading> Read(Report report, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        try
        {
            return reader.Read(report);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return AppMessages.ReaderFailed.About(report.Origin, $"{bug.GetType().Name}: {bug.Message}");
        }
    }
}
