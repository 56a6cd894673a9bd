using Rapporteur.Knowledge.Time;
using Rapporteur.Read.Dates;

namespace Rapporteur.Read.Publication;

/// <summary>Which year a day, month or season without one belongs to.</summary>
internal static class YearChoice
{
    // How far ahead a date without a tense may lie when the one behind is much farther away.
    private const int NearAhead = 45;
    private const int FarBehind = 270;

    /// <summary>
    /// The occurrence that somebody who writes on a day means: in the past the last that has begun, in the future the first that has
    /// not ended. A weekday that stands beside the date must agree.
    /// </summary>
    public static (DateOnly From, DateOnly To)? Around(TimeValue value, DateOnly day, Lean lean)
    {
        if (value.Year > 0)
        {
            return Whole(value, value.Year);
        }

        if (value is { Unit: TimeUnit.Year, Anchor: TimeAnchor.Publication })
        {
            return Whole(value, day.Year + value.Low);
        }

        var behind = Last(value, day, value.Low < 0 && value.Anchor == TimeAnchor.Publication);
        var ahead = First(value, day);
        if (value is { Anchor: TimeAnchor.Publication, Low: not 0 })
        {
            return value.Low < 0 ? behind : ahead;
        }

        if (behind is not { } past || ahead is not { } future)
        {
            return behind ?? ahead;
        }

        if (lean == Lean.Unknown)
        {
            var near = future.From.DayNumber - day.DayNumber <= NearAhead && day.DayNumber - past.To.DayNumber >= FarBehind;
            return near ? future : past;
        }

        return lean == Lean.Future ? future : past;
    }

    /// <summary>The last occurrence that has begun by a day (or has ended before it).</summary>
    public static (DateOnly From, DateOnly To)? Last(TimeValue value, DateOnly day, bool ended = false)
    {
        for (var year = day.Year + 1; year >= day.Year - 8; year--)
        {
            if (Whole(value, year) is { } days && (ended ? days.To < day : days.From <= day) && WeekdayFits(value, days.From))
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The first occurrence that has not ended before a day.</summary>
    public static (DateOnly From, DateOnly To)? First(TimeValue value, DateOnly day)
    {
        for (var year = day.Year - 1; year <= day.Year + 8; year++)
        {
            if (Whole(value, year) is { } days && days.To >= day && WeekdayFits(value, days.From))
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The occurrence that begins nearest to a day.</summary>
    public static (DateOnly From, DateOnly To)? Nearest(TimeValue value, DateOnly day)
    {
        if (Last(value, day) is not { } behind)
        {
            return First(value, day);
        }

        return First(value, day) is { } ahead && ahead.From.DayNumber - day.DayNumber < day.DayNumber - behind.From.DayNumber ? ahead : behind;
    }

    private static bool WeekdayFits(TimeValue value, DateOnly day) =>
        value.Weekday == 0 || value.Shape != TimeShape.Day || (int)day.DayOfWeek == value.Weekday % 7;

    // A range takes its first member's year, or the next where its end comes round the turn of the year.
    private static (DateOnly From, DateOnly To)? Whole(TimeValue value, int year)
    {
        if (CalendarArithmetic.Days(value, year) is not { } days)
        {
            return null;
        }

        if (value.Until is not { } until)
        {
            return days;
        }

        var last = CalendarArithmetic.Days(until, until.Year > 0 ? until.Year : year);
        if (last is { } early && early.To < days.From)
        {
            last = CalendarArithmetic.Days(until, year + 1);
        }

        return last is { } end && end.To >= days.From ? (days.From, end.To) : days;
    }
}
