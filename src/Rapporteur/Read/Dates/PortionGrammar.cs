using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Parts of a period: early January, mid-2019, the end of March, the first three weeks of May, the second half of the year.</summary>
internal static class PortionGrammar
{
    public static TimeMatch At(TimeItems items, int i)
    {
        var word = items[i].Word!;
        if (word.Is(TimeRole.Earliness))
        {
            return Simple(items, i, word.Value(TimeRole.Earliness));
        }

        return word.Is(TimeRole.Ordinal) ? Counted(items, i, word.Value(TimeRole.Ordinal)) : TimeMatch.None;
    }

    private static TimeMatch Simple(TimeItems items, int i, int third)
    {
        var at = i + 1;
        if (items[at].Shape is '-' or '–')
        {
            at++;
        }

        // early to mid January
        if (items[at].Is(TimeRole.To) && items[at + 1].Is(TimeRole.Earliness))
        {
            at += 2;
        }

        var of = items[at].Is(TimeRole.Of);
        at += of ? 1 : 0;
        at += of && items[at].Is(TimeRole.Article) ? 1 : 0;
        var portion = third switch
        {
            1 => TimePortion.Early, 2 => TimePortion.Middle, 3 => TimePortion.Late, _ => TimePortion.End,
        };
        return Whole(items, at, portion);
    }

    // the first three weeks of January; the first half of 2019; the last days of March
    private static TimeMatch Counted(TimeItems items, int i, int ordinal)
    {
        var at = i + 1;
        if (items[at].Is(TimeRole.Half))
        {
            var half = ordinal == 1 ? new TimePortion(0, 30) : new TimePortion(30, 60);
            return AfterOf(items, at + 1, half);
        }

        var number = RelativeGrammar.Number(items, ref at);
        if (!RelativeGrammar.IsUnit(items, at, out var unit) || unit < TimeUnit.Day || number.High > 30)
        {
            return TimeMatch.None;
        }

        return AfterOf(items, at + 1, Portion(unit, ordinal, Math.Max(1, number.High), number.High == 0 && items[at].Is(TimeRole.OneUnit)));
    }

    private static TimePortion Portion(TimeUnit unit, int ordinal, int count, bool single)
    {
        if (ordinal < 0)
        {
            return TimePortion.Late;
        }

        if (unit == TimeUnit.Week)
        {
            return ordinal == 1 ? TimePortion.FirstWeeks(count)
                : single && ordinal <= 4 ? new TimePortion((byte)(13 * (ordinal - 1)), (byte)Math.Min(60, (15 * ordinal) + 2)) : TimePortion.Whole;
        }

        return ordinal == 1 && unit == TimeUnit.Day ? TimePortion.Early
            : ordinal == 1 && unit == TimeUnit.Month ? new TimePortion(0, (byte)Math.Min(60, 5 * count))
            : TimePortion.Whole;
    }

    private static TimeMatch AfterOf(TimeItems items, int at, TimePortion portion)
    {
        if (!items[at].Is(TimeRole.Of) && !items[at].Is(TimeRole.In))
        {
            return TimeMatch.None;
        }

        at++;
        at += items[at].Is(TimeRole.Article) && !items[at].Is(TimeRole.This) ? 1 : 0;
        return Whole(items, at, portion);
    }

    private static TimeMatch Whole(TimeItems items, int at, TimePortion portion)
    {
        var match = CalendarGrammar.At(items, at);
        if (!match.Found && items[at].Word is { } word)
        {
            match = word.Is(TimeRole.Season) ? SeasonAt(items, at) : word.IsAny(Modifiers) ? RelativeGrammar.At(items, at)
                : word.Is(TimeRole.Deictic) || word.Is(TimeRole.Weekday) ? TimeGrammar.Single(items, at) : match;
        }

        if (!match.Found || match.Kind != DateKind.Point)
        {
            return TimeMatch.None;
        }

        var takes = match.Value.Shape is TimeShape.Month or TimeShape.Year or TimeShape.Decade or TimeShape.Season or TimeShape.Aligned;
        return takes ? match with { Value = match.Value with { Portion = portion } } : match;
    }

    private static TimeMatch SeasonAt(TimeItems items, int at) => CalendarGrammar.WithYear(
        items, at + 1, new TimeValue(TimeShape.Season) { Season = items[at].Word!.Value(TimeRole.Season) });

    private static readonly ulong Modifiers = TimeWord.Bits(TimeRole.This, TimeRole.Previous, TimeRole.Next, TimeRole.Following);
}
