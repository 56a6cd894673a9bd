using Rapporteur.Knowledge.Time;
using Rapporteur.Read.Dates;

namespace Rapporteur.Read.Publication;

/// <summary>What days an expression means for somebody who writes, or tells of, a certain day.</summary>
internal static class RelativeArithmetic
{
    // In years; beyond it a count is no report's date.
    private const int LongestReach = 800;

    /// <summary>Null where the value needs something else than a day.</summary>
    public static (DateOnly From, DateOnly To)? At(TimeValue value, DateOnly anchor, Lean lean)
    {
        if (anchor.Year is < 1000 or > 8000 || YearsAway(value) > LongestReach)
        {
            return null;
        }

        return value.Shape switch
        {
            TimeShape.Shift => Shift(value, anchor),
            TimeShape.Aligned => Aligned(value, anchor, lean),
            TimeShape.Stretch => (Move(anchor, value.Unit, value.Low), Move(anchor, value.Unit, value.High)),
            TimeShape.Weekday => Weekday(value, anchor, lean),
            TimeShape.Weekend => Weekend(value.Low, anchor, lean),
            TimeShape.Opaque or TimeShape.Year or TimeShape.Decade => null,
            TimeShape.Day when value.Month == 0 => DayOfMonth(value.Day, anchor, lean),
            _ => YearChoice.Around(value, anchor, lean),
        };
    }

    /// <summary>A day so many units away; months and years keep the day of the month where they can.</summary>
    public static DateOnly Move(DateOnly day, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute => day,
        TimeUnit.Hour => day.AddDays(count < 0 ? -((23 - count) / 24) : (count + 23) / 24),
        TimeUnit.Day => day.AddDays(count),
        TimeUnit.Week => day.AddDays(7 * count),
        TimeUnit.Fortnight => day.AddDays(14 * count),
        TimeUnit.Month => day.AddMonths(count),
        TimeUnit.Quarter => day.AddMonths(3 * count),
        TimeUnit.Year => AddYears(day, count),
        TimeUnit.Decade => AddYears(day, 10 * count),
        _ => AddYears(day, 100 * count),
    };

    // A count of weeks or more is rounded by those who write it: half a unit either way, never across the anchor.
    private static (DateOnly From, DateOnly To) Shift(TimeValue value, DateOnly anchor)
    {
        DateOnly from = Move(anchor, value.Unit, value.Low), to = Move(anchor, value.Unit, value.High);
        var slack = value.Unit switch
        {
            TimeUnit.Hour => 0,
            <= TimeUnit.Day => 0,
            TimeUnit.Week or TimeUnit.Fortnight => 3,
            TimeUnit.Month => 15,
            TimeUnit.Quarter => 45,
            TimeUnit.Year => 183,
            TimeUnit.Decade => 1826,
            _ => 18262,
        };
        if (value.Unit == TimeUnit.Hour)
        {
            return value.Low < 0 ? (from, anchor) : (anchor, to);
        }

        from = from.AddDays(-slack);
        to = to.AddDays(slack);
        return slack == 0 ? (from, to)
            : value.High <= 0 ? (from, to < anchor ? to : anchor)
            : (from > anchor ? from : anchor, to);
    }

    private static (DateOnly From, DateOnly To) Aligned(TimeValue value, DateOnly anchor, Lean lean)
    {
        var start = Move(StartOf(anchor, value.Unit), value.Unit, value.Low);
        var end = Move(start, value.Unit, 1).AddDays(-1);
        if (value.Unit <= TimeUnit.Day)
        {
            start = end = anchor.AddDays(value.Low);
        }
        else if (value is { Low: 0, Anchor: TimeAnchor.Publication } && value.Portion.IsWhole)
        {
            start = lean == Lean.Future ? anchor : start;
            end = lean == Lean.Future ? end : anchor;
        }
        else if (value is { Low: 1, Anchor: TimeAnchor.Narrative, Unit: TimeUnit.Week })
        {
            start = anchor.AddDays(1);
        }

        return CalendarArithmetic.Cut(start, end, value.Portion);
    }

    // "The 20th": of the anchor's month, or of the one before or after where the tense says so.
    private static (DateOnly From, DateOnly To)? DayOfMonth(int day, DateOnly anchor, Lean lean)
    {
        var shift = lean == Lean.Past && day > anchor.Day ? -1 : lean == Lean.Future && day < anchor.Day ? 1 : 0;
        var month = StartOf(anchor, TimeUnit.Month).AddMonths(shift);
        return day <= DateTime.DaysInMonth(month.Year, month.Month) ? (month.AddDays(day - 1), month.AddDays(day - 1)) : null;
    }

    private static DateOnly StartOf(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => day.AddDays(1 - Number(day)),
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Quarter => new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        TimeUnit.Decade => new DateOnly(day.Year / 10 * 10, 1, 1),
        TimeUnit.Century => new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1),
        _ => day,
    };

    private static (DateOnly From, DateOnly To) Weekday(TimeValue value, DateOnly anchor, Lean lean)
    {
        var back = (Number(anchor) - value.Weekday + 7) % 7;
        var ahead = (7 - back) % 7;
        var day = value.Low switch
        {
            -1 => anchor.AddDays(back == 0 ? -7 : -back),
            1 => anchor.AddDays(ahead == 0 ? 7 : ahead),
            _ => lean == Lean.Future ? anchor.AddDays(ahead) : anchor.AddDays(-back),
        };
        return (day, day);
    }

    // Saturday and Sunday; on a Saturday the weekend that is spoken of has only begun.
    private static (DateOnly From, DateOnly To) Weekend(int shift, DateOnly anchor, Lean lean)
    {
        var saturday = anchor.AddDays(-((Number(anchor) + 1) % 7));
        if (shift < 0)
        {
            saturday = Number(anchor) >= 6 ? saturday.AddDays(-7) : saturday;
        }
        else if (shift > 0 || (lean == Lean.Future && Number(anchor) < 6))
        {
            saturday = saturday.AddDays(7);
        }

        var sunday = saturday.AddDays(1);
        return (saturday, shift == 0 && lean != Lean.Future && sunday > anchor ? anchor : sunday);
    }

    private static int YearsAway(TimeValue value) => Math.Max(Math.Abs(value.Low), Math.Abs(value.High)) * value.Unit switch
    {
        TimeUnit.Century => 100,
        TimeUnit.Decade => 10,
        TimeUnit.Year => 1,
        _ => 0,
    };

    private static DateOnly AddYears(DateOnly day, int years) => day.AddYears(Math.Clamp(years, 5 - day.Year, 9000 - day.Year));

    private static int Number(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
