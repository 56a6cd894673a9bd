namespace Rapporteur.Present;

/// <summary>What a listing is about. Every part that is null lets everything through.</summary>
public sealed record Filter
{
    public static Filter None { get; } = new();

    /// <summary>Leaves out what certainly lies before; undated items go too.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Leaves out what certainly lies behind; undated items go too.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Id or a part of a name of an actor in any role.</summary>
    public string? Actor { get; init; }

    /// <summary>Event type or mode, speech act, predicate, or kind of actor or dispute.</summary>
    public string? Type { get; init; }

    /// <summary>A part of a place's name.</summary>
    public string? Place { get; init; }

    /// <summary>A part of a publisher's name or of a report's file name or id.</summary>
    public string? Source { get; init; }

    /// <summary>Only what had been published by the end of this day; reports that may have been later are left out.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Only what the case held by the end of this day, UTC.</summary>
    public DateOnly? Known { get; init; }

    /// <summary>Of the ledger: only what is about this incident, by id.</summary>
    public string? Incident { get; init; }

    /// <summary>Of relations: only those that held on this day, as far as the reports tell.</summary>
    public DateOnly? On { get; init; }
}
