using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read;

/// <summary>Reads reports. Immutable and shared between threads; models are loaded on first use.</summary>
public sealed class Reader
{
    /// <summary>Stands in every reading; raise it when findings change.</summary>
    public const string EngineVersion = "0.1.0";

    private readonly IPass[] passes;

    public Reader()
        : this([])
    {
    }

    internal Reader(IPass[] passes)
    {
        var known = Layer.None;
        foreach (var pass in passes)
        {
            if ((pass.Needs & ~known) != 0)
            {
                throw new InvalidOperationException($"pass {pass.Name} needs {pass.Needs & ~known}, which no pass before it adds");
            }

            known |= pass.Adds;
        }

        this.passes = passes;
    }

    public Reading Read(Report report)
    {
        var draft = new Draft(report);
        foreach (var pass in passes)
        {
            pass.Run(draft);
        }

        return new Reading { ReportId = report.Id, Engine = EngineVersion };
    }
}
