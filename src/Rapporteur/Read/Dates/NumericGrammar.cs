using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Dates in digits (2020-01-03, 03.01.2020, 3/1/2020), years and decades.</summary>
internal static class NumericGrammar
{
    public static TimeMatch At(TimeItems items, int i)
    {
        var digits = Digits(items, i);
        if (digits.Found)
        {
            return digits;
        }

        ref readonly var item = ref items[i];
        if (item.Tail == NumberTail.Plural)
        {
            return Decade(items, i);
        }

        return item.Tail == NumberTail.None && item.Digits == 4 && CalendarGrammar.IsYear(item.Number) && StandsAsYear(items, i)
            ? new TimeMatch(i + 1, new TimeValue(TimeShape.Year) { Year = item.Number })
            : TimeMatch.None;
    }

    private static TimeMatch Digits(TimeItems items, int i)
    {
        ref readonly var mark = ref items[i + 1];
        if (mark.Shape is not ('-' or '.' or '/') || !mark.Joined || items[i + 3].Shape != mark.Shape || !items[i + 3].Joined
            || items[i + 2].Tail != NumberTail.None || items[i].Tail != NumberTail.None || items[i + 4].Tail != NumberTail.None
            || !items[i + 2].Joined || !items[i + 4].Joined)
        {
            return TimeMatch.None;
        }

        int first = items[i].Number, second = items[i + 2].Number, third = items[i + 4].Number;
        var (year, month, day) = items[i].Digits == 4 ? (first, second, third)
            : items[i + 4].Digits == 4 ? Ordered(mark.Shape, first, second, third)
            : (0, 0, 0);
        return CalendarGrammar.IsYear(year) && month is >= 1 and <= 12 && day is >= 1 and <= 31
            ? new TimeMatch(i + 5, new TimeValue(TimeShape.Day) { Year = year, Month = month, Day = day })
            : TimeMatch.None;
    }

    // Points stand in dates that begin with the day. With strokes the order is open: only a number above 12 tells.
    private static (int Year, int Month, int Day) Ordered(char mark, int first, int second, int year) =>
        mark == '.' || first > 12 || first == second ? (year, second, first) : second > 12 ? (year, first, second) : (0, 0, 0);

    private static TimeMatch Decade(TimeItems items, int i)
    {
        ref readonly var item = ref items[i];
        var apostrophe = items[i - 1].Shape is '\'' or '’' or '‘' && item.Joined;
        var year = item.Digits == 4 ? item.Number : item.Digits == 2 && apostrophe ? CalendarGrammar.FullYear(item.Number) : 0;
        return year % 10 == 0 && CalendarGrammar.IsYear(year)
            ? new TimeMatch(i + 1, new TimeValue(TimeShape.Decade) { Year = year })
            : TimeMatch.None;
    }

    private static bool StandsAsYear(TimeItems items, int i)
    {
        ref readonly var before = ref items[i - 1];
        ref readonly var after = ref items[i + 1];
        if (after.Is(TimeRole.Unit) || after.Is(TimeRole.Clock) || (after.Shape == '-' && after.Joined && items[i + 2].Shape == 'a'))
        {
            return false;
        }

        if (before.Shape is '$' or '€' or '£' or '.' or '#' or '/' && items[i].Joined)
        {
            return false;
        }

        if (before.Is(TimeRole.Joins) || before.Is(TimeRole.Earliness))
        {
            return !IsCounted(items, i);
        }

        return before.Shape == '(' || (before.Is(TimeRole.Owns) && items[i].Number is >= 1900 and <= 2049 && items[i].Number % 100 != 0
            && !IsCounted(items, i)) || IsRange(items, i);
    }

    // "of 2017 fighters": a plural noun that the number counts; years are followed by anything else.
    private static bool IsCounted(TimeItems items, int i)
    {
        ref readonly var after = ref items[i + 1];
        var round = items[i].Number % 100 == 0;
        return round && after.Shape == 'a' && after.Word is null && items.Text.Text[after.End - 1] == 's';
    }

    private static bool IsRange(TimeItems items, int i)
    {
        ref readonly var mark = ref items[i + 1];
        ref readonly var next = ref items[i + 2];
        return mark.Shape is '-' or '–' or '—' && next.Tail == NumberTail.None
            && ((next.Digits == 4 && CalendarGrammar.IsYear(next.Number) && next.Number > items[i].Number)
                || (next.Digits == 2 && mark.Joined && next.Joined && next.Number > items[i].Number % 100 && items[i].Number >= 1900));
    }
}
