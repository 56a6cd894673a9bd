using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Days, months, years, decades, seasons and feasts by their names and numbers.</summary>
internal static class CalendarGrammar
{
    public static TimeMatch At(TimeItems items, int i)
    {
        ref readonly var item = ref items[i];
        if (item.Number >= 0)
        {
            var numeric = NumericGrammar.At(items, i);
            return numeric.Found ? numeric : DayFirst(items, i);
        }

        if (item.Word is not { } word)
        {
            return TimeMatch.None;
        }

        return word.Is(TimeRole.Month) ? MonthFirst(items, i)
            : word.Is(TimeRole.Season) ? Season(items, i)
            : word.Is(TimeRole.Ordinal) ? DayFirst(items, i)
            : TimeMatch.None;
    }

    /// <summary>A month, with a portion, that the grammar may take although no preposition stands before it.</summary>
    public static TimeMatch MonthFirst(TimeItems items, int i)
    {
        ref readonly var month = ref items[i];
        if (!month.IsCapital)
        {
            return TimeMatch.None;
        }

        var value = new TimeValue(TimeShape.Month) { Month = month.Word!.Value(TimeRole.Month) };
        var next = SkipStop(items, i);
        if (IsDayNumber(items, next) && !IsOtherCount(items, next))
        {
            return WithYear(items, next + 1, value with { Shape = TimeShape.Day, Day = items[next].Number });
        }

        var dated = WithYear(items, next, value);
        if (dated.End > next)
        {
            return dated;
        }

        return month.Is(TimeRole.MonthOrNot) && !LooksLikeMonth(items, i) ? TimeMatch.None : dated;
    }

    /// <summary>An optional year behind a day or month: <c>, 2020</c>, <c>2020</c>, <c>of 2020</c>, <c>90</c> in capitals.</summary>
    public static TimeMatch WithYear(TimeItems items, int i, TimeValue value)
    {
        var at = i;
        if (items[at].Shape == ',' || items[at].Is(TimeRole.Of))
        {
            at++;
        }

        ref readonly var year = ref items[at];
        if (year.Tail == NumberTail.None && year.Digits == 4 && IsYear(year.Number) && !items[at + 1].Is(TimeRole.Age))
        {
            return new TimeMatch(at + 1, value with { Year = year.Number });
        }

        // Two digits are a year in telegraphic style only: 26 JUN 90, 3/7/89.
        if (value.Month + value.Season > 0 && OfRelativeYear(items, at) is { Found: true } relative)
        {
            return relative with { Value = value with { Anchor = TimeAnchor.Publication, Unit = TimeUnit.Year, Low = relative.Value.Low } };
        }

        var telegraphic = at == i && value.Shape == TimeShape.Day && items[i - 1].Is(TimeRole.Month) && items[i - 1].Upper;
        return telegraphic && year.Digits == 2 && year.Tail == NumberTail.None
            ? new TimeMatch(at + 1, value with { Year = FullYear(year.Number) })
            : new TimeMatch(i, value);
    }

    // "July 13 of last year", "in March this year"
    private static TimeMatch OfRelativeYear(TimeItems items, int at)
    {
        ref readonly var item = ref items[at];
        var shift = item.Is(TimeRole.Previous) ? -1 : item.Is(TimeRole.Next) ? 1 : item.Is(TimeRole.This) ? 0 : 9;
        return shift != 9 && items[at + 1].Is(TimeRole.OneUnit) && items[at + 1].Word!.Value(TimeRole.Unit) == (int)TimeUnit.Year
            ? new TimeMatch(at + 2, new TimeValue(TimeShape.Opaque) { Low = shift })
            : TimeMatch.None;
    }

    public static bool IsYear(int number) => number is >= 1500 and <= 2150;

    /// <summary>Two-digit years lie between 1950 and 2049.</summary>
    public static int FullYear(int twoDigits) => twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;

    private static TimeMatch DayFirst(TimeItems items, int i)
    {
        ref readonly var day = ref items[i];
        var number = day.Word is { } word && word.Is(TimeRole.Ordinal) ? word.Value(TimeRole.Ordinal) : day.Number;
        if (number is < 1 or > 31 || day.Digits > 2 || day.Tail is NumberTail.Plural or NumberTail.Clock or NumberTail.Other)
        {
            return TimeMatch.None;
        }

        var at = items[i + 1].Is(TimeRole.Of) ? i + 2 : items[i + 1].Shape == '-' && items[i + 1].Joined ? i + 2 : i + 1;
        ref readonly var month = ref items[at];
        if (!month.Is(TimeRole.Month) || !month.IsCapital || (day.Word is not null && at == i + 1))
        {
            return day.Tail == NumberTail.Ordinal ? DayAlone(items, i) : TimeMatch.None;
        }

        var value = new TimeValue(TimeShape.Day) { Month = month.Word!.Value(TimeRole.Month), Day = number };
        var end = SkipStop(items, at);
        return WithYear(items, items[end].Shape == '-' && items[end].Joined ? end + 1 : end, value);
    }

    /// <summary>"On the 20th", "since the 12th": a day of the month that the text is about.</summary>
    private static TimeMatch DayAlone(TimeItems items, int i)
    {
        ref readonly var before = ref items[i - 2];
        ref readonly var after = ref items[i + 1];
        var ends = after.Shape is ',' or '.' or ';' or '\n' or ')' || after.Is(TimeRole.And) || after.Is(TimeRole.In)
            || (after.Token >= 0 && items.Text.Tokens[after.Token].Upos is Text.Upos.Verb or Text.Upos.Aux or Text.Upos.Det or Text.Upos.Pron or Text.Upos.Cconj);
        return items[i - 1].Is(TimeRole.Article) && before.Token >= 0 && items.Text.Tokens[before.Token].Upos == Text.Upos.Adp && !before.Is(TimeRole.Of) && ends
            ? new TimeMatch(i + 1, new TimeValue(TimeShape.Day) { Day = items[i].Number, Unit = TimeUnit.Month, Anchor = TimeAnchor.Narrative })
            : TimeMatch.None;
    }

    private static TimeMatch Season(TimeItems items, int i)
    {
        var value = new TimeValue(TimeShape.Season) { Season = items[i].Word!.Value(TimeRole.Season) };
        var dated = WithYear(items, i + 1, value);
        if (dated.End > i + 1)
        {
            return dated;
        }

        // Bare: "in the spring", "during winter"; not "the fall of the town", not "spring offensive".
        var before = i - 1;
        while (items[before].Is(TimeRole.Article) || items[before].Is(TimeRole.Earliness) || items[before].Shape == '-')
        {
            before--;
        }

        var after = items[i + 1];
        var ends = after.Shape is ',' or '.' or '\n' or ')' or ';' || after.Is(TimeRole.And) || after.Is(TimeRole.In);
        return items[before].Is(TimeRole.Joins) && !items[before].Is(TimeRole.Of) && ends && !after.Is(TimeRole.Of)
            ? new TimeMatch(i + 1, value)
            : TimeMatch.None;
    }

    private static bool LooksLikeMonth(TimeItems items, int i)
    {
        ref readonly var before = ref items[i - 1];
        if (items[i].Upper && items[i].End - items[i].Start > 2)
        {
            return before.Is(TimeRole.Joins) || before.Is(TimeRole.Earliness) || before.Shape == '-';
        }

        return before.Is(TimeRole.Joins) || before.Is(TimeRole.Previous) || before.Is(TimeRole.Next) || before.Is(TimeRole.This)
            || before.Is(TimeRole.Earliness) || before.Is(TimeRole.Every) || (before.Shape is '-' or '–' && items[i - 2].Is(TimeRole.Earliness));
    }

    private static int SkipStop(TimeItems items, int i) => items[i + 1].Shape == '.' && items[i + 1].Joined && items[i].End - items[i].Start <= 4
        && (items[i + 2].Number >= 0 || items[i + 2].Shape == ',') ? i + 2 : i + 1;

    private static bool IsDayNumber(TimeItems items, int i) =>
        items[i].Number is >= 1 and <= 31 && items[i].Digits <= 2 && items[i].Tail is NumberTail.None or NumberTail.Ordinal;

    // "In March 12 soldiers died": a count, when a plain lower-case plural follows and nothing parts them.
    private static bool IsOtherCount(TimeItems items, int i)
    {
        if (items[i].Tail == NumberTail.Ordinal || !items[i - 2].Is(TimeRole.In) || items[i - 2].Is(TimeRole.Since))
        {
            return false;
        }

        ref readonly var after = ref items[i + 1];
        return after.Shape == 'a' && after.Word is null && items.Text.Text[after.End - 1] == 's' && after.End - after.Start > 4
            && items.Text.Text[items[i - 2].Start] is 'I' or 'i';
    }
}
