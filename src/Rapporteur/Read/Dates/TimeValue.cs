using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>What an expression says before it is resolved.</summary>
internal sealed record TimeValue(TimeShape Shape)
{
    /// <summary>0 where the expression names no year; of a decade its first.</summary>
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    /// <summary>1 Monday to 7 Sunday, or 0.</summary>
    public int Weekday { get; init; }

    public int Season { get; init; }

    public TimePortion Portion { get; init; }

    public TimeUnit Unit { get; init; }

    /// <summary>Of a shift: how many units at least and at most, negative into the past.</summary>
    public int Low { get; init; }

    public int High { get; init; }

    public TimeAnchor Anchor { get; init; }

    /// <summary>The last member of a range whose first this is.</summary>
    public TimeValue? Until { get; init; }

    /// <summary>Whether the calendar alone says when it is.</summary>
    public bool IsAbsolute => Anchor == TimeAnchor.Calendar && Year > 0 && (Until is null || Until.IsAbsolute);
}
