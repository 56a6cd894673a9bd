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

    /// <summary>A value or what a user asks for, as they are compared: without case, apostrophes and full stops, hyphens as blanks.</summary>
    public static string Folded(string text) => string.Concat(text.Where(c => c is not ('\'' or '’' or '‘' or 'ʿ' or 'ʾ' or '`' or '.')))
        .Replace('-', ' ').ToLowerInvariant();
}

/// <summary>The listings that a case has.</summary>
public enum ListingKind
{
    Incidents, Actors, Statements, Relations, Forecasts, Disputes,
}
