using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Casefile;

/// <summary>One event of the world, or one series of like events, as all reports tell it; the values shown follow from the accounts by rule.</summary>
public sealed record Incident
{
    /// <summary><c>inc-</c> and a hash of its first account; that of every other account leads here too.</summary>
    public required string Id { get; init; }

    public IReadOnlyList<string> OtherIds { get; init; } = [];

    public required EventType Type { get; init; }

    public required string Mode { get; init; }

    public required EventStatus Status { get; init; }

    public DateRange? Date { get; init; }

    public IReadOnlyList<string> Place { get; init; } = [];

    public IReadOnlyList<Role> Actors { get; init; } = [];

    public IReadOnlyList<Role> Recipients { get; init; } = [];

    public string? Instrument { get; init; }

    public string? Killed { get; init; }

    public string? Wounded { get; init; }

    public string? Count { get; init; }

    /// <summary>What each report says, in order of reference.</summary>
    public required IReadOnlyList<Account> Accounts { get; init; }

    /// <summary>Who claims, denies, accuses, condemns it.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; init; } = [];

    public required Corroboration Corroboration { get; init; }

    public required Grade Grade { get; init; }

    /// <summary>Whether it took place or is said to have: planned and hypothetical events are none of the record's facts.</summary>
    public bool IsActual => Status is not (EventStatus.Planned or EventStatus.Hypothetical);
}
