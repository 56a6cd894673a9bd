namespace Rapporteur.Casefile;

/// <summary>All that follows from reports, findings and judgements: a pure function of them, rebuilt and never edited.</summary>
public sealed record CaseRecord
{
    public required ActorIndex Actors { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<Incident> Incidents { get; init; }

    /// <summary>All statements, by reference.</summary>
    public required IReadOnlyList<LedgerEntry> Ledger { get; init; }

    /// <summary>All relations, by id.</summary>
    public required IReadOnlyList<Tie> Ties { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<Dispute> Disputes { get; init; }
}
