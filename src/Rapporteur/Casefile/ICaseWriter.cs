using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>The writing side of a case. Every call is one transaction: when it returns, what it took is on disk.</summary>
public interface ICaseWriter
{
    /// <summary>Takes reports in; one that the case already holds (same text) changes nothing. Returns the number that were new.</summary>
    int Add(IReadOnlyCollection<Intake> batch);

    /// <summary>Replaces the reading of reports that the case holds, after the engine has changed.</summary>
    void Replace(IReadOnlyCollection<Reading> readings);
}
