using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Finds the longest expression of time that starts at an item.</summary>
internal static class TimeGrammar
{
    private static readonly ulong Starters = TimeWord.Bits(
        TimeRole.Month, TimeRole.Weekday, TimeRole.Weekdays, TimeRole.Season, TimeRole.Cardinal, TimeRole.Ordinal, TimeRole.Deictic,
        TimeRole.This, TimeRole.Previous, TimeRole.Next, TimeRole.Past, TimeRole.Ahead, TimeRole.Following, TimeRole.Same,
        TimeRole.Preceding, TimeRole.Earliness, TimeRole.Every, TimeRole.Fortnightly, TimeRole.Weekend, TimeRole.Holiday,
        TimeRole.Anniversary, TimeRole.Half);

    /// <summary>The expression at an item, ranges included.</summary>
    public static TimeMatch At(TimeItems items, int i)
    {
        var first = Single(items, i);
        return first.Found && first.Kind == DateKind.Point ? RangeGrammar.Extend(items, i, first) : first;
    }

    /// <summary>One expression that is no range.</summary>
    public static TimeMatch Single(TimeItems items, int i)
    {
        ref readonly var item = ref items[i];
        if (item.Number < 0 && (item.Word is null || !item.Word.IsAny(Starters)))
        {
            return TimeMatch.None;
        }

        var match = Plain(items, i);
        return match.Found && match.Kind == DateKind.Point && !NamesSomething(items, i, match.End)
            ? match with { End = DayParts.Skip(items, match.End) }
            : match.Kind == DateKind.Point ? TimeMatch.None : match;
    }

    private static TimeMatch Plain(TimeItems items, int i)
    {
        var calendar = CalendarGrammar.At(items, i);
        if (calendar.Found)
        {
            return calendar;
        }

        if (items[i].Word is not { } word)
        {
            return items[i].Number > 0 ? NumberOfUnits(items, i) : TimeMatch.None;
        }

        var portion = PortionGrammar.At(items, i);
        if (portion.Found)
        {
            return portion;
        }

        var weekly = WeekGrammar.At(items, i);
        if (weekly.Found)
        {
            return weekly;
        }

        if (word.Is(TimeRole.Holiday) && Holiday(items, i) is { Found: true } holiday)
        {
            return holiday;
        }

        return Modified(items, i, word) is { Found: true } modified ? modified : RelativeGrammar.At(items, i);
    }

    private static TimeMatch NumberOfUnits(TimeItems items, int i)
    {
        var at = i;
        RelativeGrammar.Number(items, ref at);
        return at > i ? RelativeGrammar.Counted(items, i) : TimeMatch.None;
    }

    // last March, this summer, next January
    private static TimeMatch Modified(TimeItems items, int i, TimeWord word)
    {
        var shift = word.Is(TimeRole.Previous) ? -1 : word.Is(TimeRole.Next) ? 1 : word.Is(TimeRole.This) ? 0 : 9;
        ref readonly var next = ref items[i + 1];
        if (shift == 9 || next.Word is null)
        {
            return TimeMatch.None;
        }

        if (next.Is(TimeRole.Month) && CalendarGrammar.MonthFirst(items, i + 1) is { Found: true } month)
        {
            return month with { Value = month.Value with { Low = shift, Anchor = TimeAnchor.Publication } };
        }

        var season = new TimeValue(TimeShape.Season)
        {
            Season = next.Is(TimeRole.Season) ? next.Word.Value(TimeRole.Season) : 0, Low = shift, Anchor = TimeAnchor.Publication,
        };
        return season.Season > 0 && !items[i + 2].Is(TimeRole.Of) ? new TimeMatch(i + 2, season) : TimeMatch.None;
    }

    private static TimeMatch Holiday(TimeItems items, int i)
    {
        if (!items[i].IsCapital)
        {
            return TimeMatch.None;
        }

        var (length, month, day) = TimeLexicon.Instance.HolidayAt(items.Text.Text.AsSpan(items[i].Start));
        var end = i;
        while (length > 0 && end < items.Count && items[end].Start < items[i].Start + length)
        {
            end++;
        }

        if (end == i)
        {
            return TimeMatch.None;
        }

        return month == 0
            ? CalendarGrammar.WithYear(items, end, new TimeValue(TimeShape.Opaque))
            : CalendarGrammar.WithYear(items, end, new TimeValue(TimeShape.Day) { Month = month, Day = day });
    }

    // The 19 April Movement, the Friday Mosque, Bloody Sunday: names, not times.
    private static bool NamesSomething(TimeItems items, int i, int end)
    {
        ref readonly var after = ref items[end];
        if (after.IsCapital && after.Is(TimeRole.NameTail))
        {
            return true;
        }

        var weekday = items[i].Is(TimeRole.Weekday) && end == i + 1;
        if (!weekday)
        {
            return false;
        }

        return (items[i - 1].IsCapital && items[i - 1].Is(TimeRole.WeekdayName) && !items[i].Upper)
            || (items[i - 1].Is(TimeRole.Article) && after.IsCapital && !after.Upper && after.Word is null);
    }
}
