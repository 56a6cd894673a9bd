using Rapporteur.Casefile;

namespace Rapporteur.App.Batch;

/// <summary>Counts of a run, for its summary.</summary>
internal sealed class ReadTally
{
    public int Read { get; set; }

    public int AlreadyThere { get; set; }

    /// <summary>Of those already there, how many came from a place that was new and are noted as carriers.</summary>
    public int Carriers { get; set; }

    public List<Problem> LeftOut { get; } = [];

    public List<Problem> Notices { get; } = [];

    public bool Stopped { get; set; }

    /// <summary>The case itself failed; the run ended there.</summary>
    public Problem? Broken { get; set; }
}
