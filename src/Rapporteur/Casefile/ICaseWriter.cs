using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>The writing side of a case. Every call is one transaction: when it returns, what it took is on disk.</summary>
public interface ICaseWriter
{
    /// <summary>
    /// Takes reports in; of one that the case already holds (same text) it notes only who else carries it, and nothing where the place is
    /// known. Returns the number that were new.
    /// </summary>
    int Add(IReadOnlyCollection<Intake> batch);

    /// <summary>Notes who else carries texts that the case holds; a place that is known changes nothing. Returns the number that were new.</summary>
    int Note(IReadOnlyCollection<Carrier> carriers);

    /// <summary>Replaces the reading of reports that the case holds, after the engine has changed.</summary>
    void Replace(IReadOnlyCollection<Reading> readings);

    /// <summary>Keeps what another reader proposed, in the place of what the same model proposed before for the same reports.</summary>
    void Suggest(IReadOnlyCollection<AssistedReading> proposed);

    /// <summary>Adds signed judgements; one that the case holds already changes nothing. Nothing is ever taken away.</summary>
    void Judge(IReadOnlyCollection<Judgement> judgements);
}
