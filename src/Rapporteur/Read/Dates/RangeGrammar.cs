using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Ranges: 2005-2009, June 25-29, from June 3 to June 5, between May and July, 2017 and 2018.</summary>
internal static class RangeGrammar
{
    public static TimeMatch Extend(TimeItems items, int start, TimeMatch first)
    {
        var at = first.End;
        ref readonly var link = ref items[at];
        if (link.Shape is '-' or '–' or '—')
        {
            return Dash(items, at, first);
        }

        if (link.Is(TimeRole.To))
        {
            return Second(items, at + 1, first, false);
        }

        if (!link.Is(TimeRole.And))
        {
            return first;
        }

        return Second(items, at + 1, first, !Between(items, start));
    }

    private static bool Between(TimeItems items, int start) =>
        items[start - 1].Is(TimeRole.Between) || (items[start - 1].Is(TimeRole.Article) && items[start - 2].Is(TimeRole.Between));

    private static TimeMatch Dash(TimeItems items, int at, TimeMatch first)
    {
        ref readonly var number = ref items[at + 1];
        var plain = number.Number > 0 && number.Tail == NumberTail.None;
        if (plain && first.Value is { Shape: TimeShape.Day, Year: 0 } && number.Digits <= 2 && number.Number <= 31)
        {
            var last = CalendarGrammar.WithYear(items, at + 2, first.Value with { Day = number.Number });
            return Joined(first, last);
        }

        if (plain && first.Value.Shape == TimeShape.Year)
        {
            var year = number.Digits == 2 ? (first.Value.Year / 100 * 100) + number.Number : number.Number;
            return year > first.Value.Year && year < first.Value.Year + 300
                ? Joined(first, new TimeMatch(at + 2, first.Value with { Year = year }))
                : first;
        }

        return items[at].Joined || items[at].Shape == '–' ? Second(items, at + 1, first, false) : first;
    }

    private static TimeMatch Second(TimeItems items, int at, TimeMatch first, bool mustBeNext)
    {
        at += items[at].Is(TimeRole.Article) ? 1 : 0;
        var second = BareDay(items, at, first);
        if (!second.Found)
        {
            second = items[at].Number >= 0 && first.Value.Shape == TimeShape.Year && items[at].Digits == 4
                ? new TimeMatch(at + 1, first.Value with { Year = items[at].Number })
                : items[at].Is(TimeRole.Month) && items[at].IsCapital ? CalendarGrammar.MonthFirst(items, at)
                : TimeGrammar.Single(items, at);
        }

        if (!second.Found || second.Kind != DateKind.Point || !SameKind(first.Value, second.Value)
            || (mustBeNext && !IsNext(first.Value, second.Value)))
        {
            return first;
        }

        return Joined(first, second);
    }

    // "June 3 to 5", "3 and 4 June" begins elsewhere
    private static TimeMatch BareDay(TimeItems items, int at, TimeMatch first)
    {
        ref readonly var number = ref items[at];
        var fits = first.Value is { Shape: TimeShape.Day, Year: 0 } && number.Number is >= 1 and <= 31 && number.Digits <= 2
            && number.Tail is NumberTail.None or NumberTail.Ordinal && number.Number > first.Value.Day
            && !items[at + 1].Is(TimeRole.Month) && items[at + 1].Shape is not ('a' or 'A' or '-' or ':');
        return fits ? CalendarGrammar.WithYear(items, at + 1, first.Value with { Day = number.Number, Weekday = 0 }) : TimeMatch.None;
    }

    private static bool SameKind(TimeValue a, TimeValue b)
    {
        if (a.Shape == TimeShape.Opaque || b.Shape == TimeShape.Opaque || a.Shape is TimeShape.Shift or TimeShape.Stretch)
        {
            return false;
        }

        return a.Shape == b.Shape || (a.Anchor == TimeAnchor.Calendar && b.Anchor == TimeAnchor.Calendar);
    }

    private static bool IsNext(TimeValue a, TimeValue b) => a.Shape == b.Shape && a.Shape switch
    {
        TimeShape.Year => b.Year == a.Year + 1,
        TimeShape.Month => (a.Year == 0 || b.Year == 0 || a.Year == b.Year || b.Year == a.Year + 1) && b.Month == (a.Month % 12) + 1,
        TimeShape.Decade => b.Year == a.Year + 10,
        TimeShape.Day => a.Month == b.Month && b.Day == a.Day + 1,
        TimeShape.Weekday => b.Weekday == (a.Weekday % 7) + 1,
        _ => false,
    };

    // "from June 3 to June 5, 2019": the year belongs to both.
    private static TimeMatch Joined(TimeMatch first, TimeMatch second)
    {
        var begin = first.Value;
        var close = second.Value;
        if (begin.Year == 0 && close.Year > 0 && begin.Month > 0)
        {
            begin = begin with { Year = begin.Month > close.Month && close.Month > 0 ? close.Year - 1 : close.Year };
        }
        else if (close.Year == 0 && begin.Year > 0 && close.Month > 0)
        {
            close = close with { Year = close.Month < begin.Month ? begin.Year + 1 : begin.Year };
        }

        var backwards = begin.Year > close.Year || (begin.Year == close.Year && begin.Year > 0 && begin.Month > 0 && close.Month > 0
            && ((begin.Month * 32) + begin.Day > (close.Month * 32) + (close.Day == 0 ? 31 : close.Day)));
        return backwards ? first : new TimeMatch(second.End, begin with { Until = close });
    }
}
