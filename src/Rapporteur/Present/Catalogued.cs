namespace Rapporteur.Present;

/// <summary>A line of a listing with all that it can be found by, so that a store can keep it and answer filters without the record.</summary>
/// <param name="Kind">Which listing it belongs to.</param>
/// <param name="Row">The line.</param>
/// <param name="Facets">What it can be found by; values are folded by <see cref="Folded"/>.</param>
public sealed record Catalogued(ListingKind Kind, Row Row, IReadOnlyList<(Facet Facet, string Value)> Facets)
{
    /// <summary>Whether it stands in the timeline too.</summary>
    public bool IsInTimeline { get; init; }

    /// <summary>Null where it is listed always; else the type that has to be asked for.</summary>
    public string? OnlyForType { get; init; }

    /// <summary>Of a relation: the days on which it holds, as far as the reports tell; no end where they tell of none.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly? To)> Standing { get; init; } = [];

    /// <summary>Whether a filter lets it through, by the same rule by which a store of lines asks.</summary>
    internal bool Fits(Filter filter) =>
        (OnlyForType is null || (filter.Type is { } type && Folded(type) == OnlyForType) || (Kind == ListingKind.Ledger && filter.Incident is not null))
        && (filter.Incident is not { } incident || Kind != ListingKind.Ledger || Facets.Any(f => f == (Facet.Incident, incident)))
        && InTime(filter)
        && (filter.On is not { } day || Kind != ListingKind.Relations || Standing.Any(s => s.From <= day && (s.To is null || s.To >= day)))
        && (filter.Actor is not { } actor || Facets.Any(f => f == (Facet.ActorId, actor)) || Has(Facet.ActorName, actor))
        && (filter.Type is not { } wanted || Kind == ListingKind.Forecasts || Facets.Any(f => f == (Facet.Type, Folded(wanted))))
        && (filter.Place is not { } place || Kind is ListingKind.Forecasts or ListingKind.Actors or ListingKind.Disputes || Has(Facet.Place, place))
        && (filter.Source is not { } source || Has(Facet.Source, source));

    private bool InTime(Filter filter) => Kind is ListingKind.Actors or ListingKind.Disputes || (filter.From is null && filter.To is null)
        || (Row.Date is { } days && (filter.From is null || days.To is null || days.To >= filter.From) && (filter.To is null || days.From is null || days.From <= filter.To));

    private bool Has(Facet facet, string wanted)
    {
        var part = Folded(wanted);
        return Facets.Any(f => f.Facet == facet && f.Value.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>A value or what a user asks for, as they are compared: without case, apostrophes and full stops, hyphens as blanks.</summary>
    public static string Folded(string text) => string.Concat(text.Where(c => c is not ('\'' or '’' or '‘' or 'ʿ' or 'ʾ' or '`' or '.')))
        .Replace('-', ' ').ToLowerInvariant();
}

/// <summary>The listings that a case has.</summary>
public enum ListingKind
{
    Incidents, Actors, Statements, Relations, Forecasts, Disputes, Reports,

    /// <summary>Acts of speech, each once however many reports carry it.</summary>
    Ledger,

    /// <summary>Publishers.</summary>
    Sources,

    /// <summary>Incidents that several publishers tell of, with what each says.</summary>
    Told,
}
