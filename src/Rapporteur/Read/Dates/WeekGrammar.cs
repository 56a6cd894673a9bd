using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Weekdays and weekends, what recurs, and anniversaries.</summary>
internal static class WeekGrammar
{
    public static TimeMatch At(TimeItems items, int i)
    {
        var word = items[i].Word!;
        if (word.Is(TimeRole.Weekday))
        {
            return Weekday(items, i, 0);
        }

        if (word.Is(TimeRole.Every))
        {
            return Every(items, i + 1);
        }

        if (word.Is(TimeRole.Weekdays) || word.Is(TimeRole.Fortnightly))
        {
            return new TimeMatch(i + 1, new TimeValue(TimeShape.Opaque), DateKind.Recurring);
        }

        if (word.Is(TimeRole.Weekend) && items[i - 1].Is(TimeRole.Article) && !items[i].IsCapital)
        {
            return RelativeGrammar.Weekend(items, i, null);
        }

        if (Anniversary(items, i) is { Found: true } anniversary)
        {
            return anniversary;
        }

        return Modified(items, i, word);
    }

    // last Friday, next Tuesday, this Sunday, the following Monday, the same Sunday
    private static TimeMatch Modified(TimeItems items, int i, TimeWord word)
    {
        if (!items[i + 1].Is(TimeRole.Weekday))
        {
            return TimeMatch.None;
        }

        var definite = items[i - 1].Is(TimeRole.Article);
        var shift = word.Is(TimeRole.Previous) ? -1 : word.Is(TimeRole.Next) ? 1 : word.Is(TimeRole.This) ? 0 : 9;
        if (word.Is(TimeRole.Following) && (definite || shift == 9))
        {
            var match = Weekday(items, i + 1, 1);
            return match with { Value = match.Value with { Anchor = TimeAnchor.Narrative } };
        }

        if (word.Is(TimeRole.Earliness))
        {
            shift = 0;
        }

        return shift == 9 ? TimeMatch.None : Weekday(items, i + 1, shift);
    }

    /// <summary>A weekday, alone or before its date: Friday, June 26, 2020; Sunday 3 January.</summary>
    private static TimeMatch Weekday(TimeItems items, int i, int shift)
    {
        ref readonly var item = ref items[i];
        var number = item.Word!.Value(TimeRole.Weekday);
        if (!item.IsCapital)
        {
            return TimeMatch.None;
        }

        var at = DayParts.Skip(items, i + 1);
        var comma = items[at].Shape == ',' || (items[at].Shape == '.' && items[at].Joined) ? at + 1 : at;
        comma += items[comma].Is(TimeRole.Article) ? 1 : 0;
        var date = CalendarGrammar.At(items, comma);
        if (date.Found && date.Value is { Shape: TimeShape.Day, Month: > 0 })
        {
            return date with { Value = date.Value with { Weekday = number } };
        }

        if (item.Is(TimeRole.WeekdayOrNot) && !items[i - 1].Is(TimeRole.In) && shift == 0)
        {
            return TimeMatch.None;
        }

        var value = new TimeValue(TimeShape.Weekday) { Weekday = number, Low = shift, Anchor = TimeAnchor.Publication };
        return new TimeMatch(i + 1, value);
    }

    private static TimeMatch Every(TimeItems items, int at)
    {
        RelativeGrammar.Number(items, ref at);
        at += items[at].Is(TimeRole.Ordinal) ? 1 : 0;
        var recurs = items[at].Is(TimeRole.Weekday) || items[at].Is(TimeRole.Unit) || items[at].Is(TimeRole.Month)
            || items[at].Is(TimeRole.Weekend) || items[at].Is(TimeRole.Season) || items[at].Is(TimeRole.Daypart);
        return recurs ? new TimeMatch(DayParts.Skip(items, at + 1), new TimeValue(TimeShape.Opaque), DateKind.Recurring) : TimeMatch.None;
    }

    private static bool Approaches(TimeItems items, int at)
    {
        for (var i = at - 4; i < at + 16 && items[i].Shape is not '.'; i++)
        {
            if (items[i].Is(TimeRole.Approach))
            {
                return true;
            }
        }

        return false;
    }

    // The day itself follows from the event's date, which is not known here.
    private static TimeMatch Anniversary(TimeItems items, int i)
    {
        var at = i + (items[i].Is(TimeRole.Ordinal) ? 1 : 0);
        return items[at].Is(TimeRole.Anniversary)
            ? new TimeMatch(at + 1, new TimeValue(TimeShape.Opaque) { Low = Approaches(items, at) ? 1 : 0 })
            : TimeMatch.None;
    }
}
