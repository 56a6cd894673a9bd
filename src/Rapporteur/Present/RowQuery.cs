namespace Rapporteur.Present;

/// <summary>A page of a listing that is asked for.</summary>
/// <param name="Kind">Which listing.</param>
public sealed record RowQuery(ListingKind Kind)
{
    /// <summary>What is asked for; the days of <c>AsOf</c> and <c>Known</c> are those of the record that is asked, not looked at here.</summary>
    public Filter Filter { get; init; } = Filter.None;

    /// <summary>Most rows, or null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Rows to leave out at the beginning.</summary>
    public int Offset { get; init; }

    /// <summary>Only incidents that stand in the timeline.</summary>
    public bool IsTimeline { get; init; }
}
