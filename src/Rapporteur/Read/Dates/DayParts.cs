using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Dates;

/// <summary>Hours and parts of the day that go with a date: Sunday evening, at about 6 a.m. local time on, 10:30pm.</summary>
internal static class DayParts
{
    /// <summary>The item behind the parts of a day that stand at an item, or the item itself.</summary>
    public static int Skip(TimeItems items, int at)
    {
        var end = at;
        if (items[at].Is(TimeRole.Earliness) && items[at + 1].Is(TimeRole.Daypart))
        {
            end = at + 2;
        }
        else if (items[at].Is(TimeRole.Daypart) && !items[at].IsCapital | items[at].Upper)
        {
            end = at + 1;
        }

        var clock = Clock(items, end);
        return clock > end ? clock : end;
    }

    private static int Clock(TimeItems items, int at)
    {
        var i = at;
        while (i < at + 3 && (items[i].Is(TimeRole.In) || items[i].Is(TimeRole.Approximately)) && !items[i].Is(TimeRole.Month))
        {
            i++;
        }

        if (items[i].Digits is 0 or > 4 || items[i].Number < 0)
        {
            return at;
        }

        var marked = items[i].Tail == NumberTail.Clock || (items[i].Digits == 4 && i > at && items[i].Number < 2400 && items[i + 1].Is(TimeRole.Unit));
        var colon = items[i + 1].Shape is ':' or '.' && items[i + 2].Digits == 2 && items[i + 1].Joined && items[i + 2].Joined;
        marked |= colon && items[i + 2].Tail == NumberTail.Clock;
        i += colon ? 3 : 1;
        while (items[i].Is(TimeRole.Clock) || (marked && items[i].Is(TimeRole.Unit)))
        {
            marked = true;
            i += items[i + 1].Shape == '.' && items[i + 1].Joined && items[i + 2].Is(TimeRole.Clock) ? 2 : 1;
        }

        return marked || colon ? i : at;
    }
}
