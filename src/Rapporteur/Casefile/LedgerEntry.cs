using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>A speech act in the ledger of an incident or an actor.</summary>
public sealed record LedgerEntry
{
    public required FindingRef Ref { get; init; }

    public required StatementFinding Finding { get; init; }

    public required Role Speaker { get; init; }

    public required IReadOnlyList<Role> About { get; init; }

    /// <summary>Id of the incident that it is about, or null.</summary>
    public string? Incident { get; init; }
}
