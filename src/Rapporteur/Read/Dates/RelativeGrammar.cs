using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Expressions that count from somewhere else: yesterday, last week, two days later, the past month.</summary>
internal static class RelativeGrammar
{
    public static TimeMatch At(TimeItems items, int i)
    {
        var word = items[i].Word!;
        if (word.Is(TimeRole.Deictic))
        {
            return Deictic(items, i, word);
        }

        var counted = Counted(items, i);
        return counted.Found ? counted : Modified(items, i, word);
    }

    private static TimeMatch Deictic(TimeItems items, int i, TimeWord word)
    {
        var (low, high) = word.Interval(TimeRole.Deictic);
        return new TimeMatch(i + 1, Shift(TimeUnit.Day, low, high, TimeAnchor.Publication));
    }

    /// <summary>[first|last] N units [ago|later|earlier]; without such a word a length of time.</summary>
    public static TimeMatch Counted(TimeItems items, int i)
    {
        var at = i;
        var number = Number(items, ref at);
        if (number.High == 0)
        {
            return TimeMatch.None;
        }

        while (items[at].Is(TimeRole.Of) || items[at].Is(TimeRole.Article) || items[at].Is(TimeRole.Approximately) || items[at].Shape == '-')
        {
            at++;
        }

        if (!IsUnit(items, at, out var unit))
        {
            return TimeMatch.None;
        }

        at++;
        ref readonly var after = ref items[at];
        if (after.Is(TimeRole.Ago))
        {
            return new TimeMatch(at + 1, Shift(unit, -number.High, -number.Low, TimeAnchor.Publication));
        }

        var ends = items[at + 1].Shape != '0' && !items[at + 1].Is(TimeRole.Month);
        if (after.Is(TimeRole.Later) && !IsPreposition(items, at, ends))
        {
            return new TimeMatch(at + 1, Shift(unit, number.Low, number.High, TimeAnchor.Narrative));
        }

        if (after.Is(TimeRole.Earlier) && !IsPreposition(items, at, ends))
        {
            return new TimeMatch(at + 1, Shift(unit, -number.High, -number.Low, TimeAnchor.Narrative));
        }

        var attribute = after.Is(TimeRole.Age) || after.Is(TimeRole.Measure) || (after.Shape is '-' && after.Joined);
        return attribute ? TimeMatch.None : new TimeMatch(at, new TimeValue(TimeShape.Opaque), DateKind.Duration);
    }

    // "two days after the raid" says what it counts from, but that event has no date here.
    private static bool IsPreposition(TimeItems items, int at, bool ends)
    {
        ref readonly var word = ref items[at];
        if (!word.Is(TimeRole.After) && !word.Is(TimeRole.Before) && !word.Is(TimeRole.In))
        {
            return false;
        }

        return !(ends && items[at + 1].Shape is '.' or ',' or ';' or '\n' or ')' or ':');
    }

    private static TimeMatch Modified(TimeItems items, int i, TimeWord word)
    {
        var at = i + 1;
        if (IsStretch(word) && Stretch(items, i, word) is { Found: true } stretch)
        {
            return stretch;
        }

        if (items[at].Is(TimeRole.Weekend))
        {
            return Weekend(items, at, word);
        }

        if (items[at].Is(TimeRole.Daypart) && !items[at].Is(TimeRole.Unit))
        {
            // "this morning", "the following evening": a part of a day says which day.
            return ByModifier(items, at, word, TimeUnit.Day);
        }

        if (!IsUnit(items, at, out var unit) || unit < TimeUnit.Day || !items[at].Is(TimeRole.OneUnit))
        {
            return TimeMatch.None;
        }

        return ByModifier(items, at, word, unit);
    }

    private static TimeMatch ByModifier(TimeItems items, int at, TimeWord word, TimeUnit unit)
    {
        var definite = items[at - 2].Is(TimeRole.Article);
        if (word.Is(TimeRole.Same))
        {
            // "that day" needs a noun of its own: "that year", not "that week's".
            return new TimeMatch(at + 1, Aligned(unit, 0, TimeAnchor.Narrative));
        }

        if (word.Is(TimeRole.Following) && (definite || !word.Is(TimeRole.Next)))
        {
            return new TimeMatch(at + 1, Aligned(unit, 1, TimeAnchor.Narrative));
        }

        if (word.Is(TimeRole.Preceding) && (definite || !word.Is(TimeRole.Past)))
        {
            return new TimeMatch(at + 1, Aligned(unit, -1, TimeAnchor.Narrative));
        }

        var shift = word.Is(TimeRole.This) ? 0 : word.Is(TimeRole.Previous) ? -1 : word.Is(TimeRole.Next) ? 1 : 9;
        return shift == 9 ? TimeMatch.None : new TimeMatch(at + 1, Aligned(unit, shift, TimeAnchor.Publication));
    }

    private static bool IsStretch(TimeWord word) => word.Is(TimeRole.Past) || word.Is(TimeRole.Ahead);

    /// <summary>the past week, the last three months, recent days, the coming weeks.</summary>
    private static TimeMatch Stretch(TimeItems items, int i, TimeWord word)
    {
        var at = i + 1;
        var number = Number(items, ref at);
        if (!IsUnit(items, at, out var unit))
        {
            return TimeMatch.None;
        }

        var singular = items[at].Is(TimeRole.OneUnit);
        if (number.High == 0)
        {
            if (singular && (word.Is(TimeRole.Previous) || word.Is(TimeRole.Next) || word.Is(TimeRole.Following)))
            {
                return TimeMatch.None;
            }

            number = singular ? (1, 1) : (1, unit <= TimeUnit.Day ? 14 : unit == TimeUnit.Week ? 8 : unit == TimeUnit.Month ? 11 : 9);
        }

        var ahead = word.Is(TimeRole.Ahead);
        var value = new TimeValue(TimeShape.Stretch)
        {
            Unit = unit, Anchor = TimeAnchor.Publication, Low = ahead ? 0 : -number.High, High = ahead ? number.High : 0,
        };
        return new TimeMatch(at + 1, value);
    }

    public static TimeMatch Weekend(TimeItems items, int at, TimeWord? modifier)
    {
        var shift = modifier is null || modifier.Is(TimeRole.This) ? 0 : modifier.Is(TimeRole.Previous) ? -1 : modifier.Is(TimeRole.Next) ? 1 : 9;
        return shift == 9
            ? TimeMatch.None
            : new TimeMatch(at + 1, new TimeValue(TimeShape.Weekend) { Anchor = TimeAnchor.Publication, Low = shift, High = shift });
    }

    /// <summary>A count before a unit of time: three, 12, a few, twenty-four; (0,0) for none.</summary>
    public static (int Low, int High) Number(TimeItems items, ref int at)
    {
        ref readonly var item = ref items[at];
        if (item.Number is > 0 and <= 2000 && item.Tail == NumberTail.None)
        {
            at++;
            return (item.Number, item.Number);
        }

        if (!item.Is(TimeRole.Cardinal))
        {
            return (0, 0);
        }

        var first = item.Word!.Interval(TimeRole.Cardinal);
        at++;
        if (items[at].Is(TimeRole.Cardinal) || (items[at].Shape == '-' && items[at + 1].Is(TimeRole.Cardinal)))
        {
            at += items[at].Shape == '-' ? 1 : 0;
            var second = items[at].Word!.Interval(TimeRole.Cardinal);
            at++;
            return first.High >= 20 && second.High < 10 ? (first.Low + second.Low, first.High + second.High) : second;
        }

        return first;
    }

    public static bool IsUnit(TimeItems items, int at, out TimeUnit unit)
    {
        unit = items[at].Is(TimeRole.Unit) ? (TimeUnit)items[at].Word!.Value(TimeRole.Unit) : default;
        return items[at].Is(TimeRole.Unit) && (unit > TimeUnit.Second || !items[at].Is(TimeRole.Ordinal));
    }

    private static TimeValue Shift(TimeUnit unit, int low, int high, TimeAnchor anchor) =>
        new(TimeShape.Shift) { Unit = unit, Low = low, High = high, Anchor = anchor };

    private static TimeValue Aligned(TimeUnit unit, int shift, TimeAnchor anchor) =>
        new(TimeShape.Aligned) { Unit = unit, Low = shift, High = shift, Anchor = anchor };
}
