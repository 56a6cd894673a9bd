using Rapporteur.Knowledge.Time;
using Rapporteur.Text;

namespace Rapporteur.Read.Dates;

/// <summary>What days a calendar value covers, once its year is known.</summary>
internal static class CalendarArithmetic
{
    /// <summary>The days of a value that names its year; null where no such days exist (February 30).</summary>
    public static DateRange? Absolute(TimeValue value, Basis basis)
    {
        if (Days(value, value.Year) is not { } days)
        {
            return null;
        }

        if (value.Until is not { } until)
        {
            return new DateRange(days.From, days.To, basis);
        }

        return Days(until, until.Year) is { } last && last.To >= days.From ? new DateRange(days.From, last.To, basis) : null;
    }

    /// <summary>The days of a value in a year, its portion taken; of a range the first member's only.</summary>
    public static (DateOnly From, DateOnly To)? Days(TimeValue value, int year)
    {
        if (year is < 2 or > 9000)
        {
            return null;
        }

        return value.Shape switch
        {
            TimeShape.Day when value.Day > DateTime.DaysInMonth(year, value.Month) => null,
            TimeShape.Day => (new DateOnly(year, value.Month, value.Day), new DateOnly(year, value.Month, value.Day)),
            TimeShape.Month => Cut(First(year, value.Month), First(year, value.Month).AddMonths(1).AddDays(-1), value.Portion),
            TimeShape.Year => Cut(First(year, 1), new DateOnly(year, 12, 31), value.Portion),
            TimeShape.Decade => Cut(First(year, 1), new DateOnly(year + 9, 12, 31), value.Portion),
            TimeShape.Season => Season(value, year),
            _ => null,
        };
    }

    /// <summary>The part of a period that a portion picks.</summary>
    public static (DateOnly From, DateOnly To) Cut(DateOnly from, DateOnly to, TimePortion portion)
    {
        if (portion.IsWhole)
        {
            return (from, to);
        }

        if (portion.Weeks > 0)
        {
            var end = from.AddDays((7 * portion.Weeks) - 1);
            return (from, end < to ? end : to);
        }

        var length = to.DayNumber - from.DayNumber + 1;
        var first = from.AddDays(length * portion.From / 60);
        var last = from.AddDays(Math.Max((length * portion.To / 60) - 1, length * portion.From / 60));
        return (first, last > to ? to : last);
    }

    // The winter of 2019 is the one that begins in it; early in a year it may be the one that ends in it.
    private static (DateOnly From, DateOnly To) Season(TimeValue value, int year)
    {
        var (first, last) = TimeLexicon.Instance.Season(value.Season);
        var from = new DateOnly(year, first.Month, first.Day);
        var to = new DateOnly(last.Month < first.Month ? year + 1 : year, last.Month, last.Day);
        return Cut(from, to, value.Portion);
    }

    private static DateOnly First(int year, int month) => new(year, month, 1);
}
