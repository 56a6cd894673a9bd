using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>Tellings that share a type, an argument and a time, so that not all are compared with all.</summary>
internal static class TellingBlocks
{
    private const int LargestBlock = 150;
    private const int MostDays = 14;
    private const int MostMonths = 4;

    public static IEnumerable<(Telling Left, Telling Right)> Candidates(IEnumerable<Telling> tellings)
    {
        var blocks = new SortedDictionary<string, List<Telling>>(StringComparer.Ordinal);
        foreach (var telling in tellings)
        {
            foreach (var key in Keys(telling))
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    blocks[key] = block = [];
                }

                block.Add(telling);
            }
        }

        var seen = new HashSet<(FindingRef, FindingRef)>();
        foreach (var block in blocks.Values.Where(b => b.Count is > 1 and <= LargestBlock))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    if (seen.Add((block[i].Account.Ref, block[j].Account.Ref)))
                    {
                        yield return (block[i], block[j]);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Keys(Telling telling)
    {
        return telling.MayBeActual ? Keys(telling, 'a').Concat(Keys(telling, 'p')) : Keys(telling, telling.IsActual ? 'a' : 'p');
    }

    private static IEnumerable<string> Keys(Telling telling, char status)
    {
        var finding = telling.Account.Finding;
        var kind = $"{status} {Modes.Default.Family(finding.Mode, finding.Type.ToString())} ";
        var arguments = telling.Actors.Concat(telling.Recipients).DistinctBy(a => a.Id).ToList();
        var own = arguments.Where(a => a.Kind != ActorKind.State).Select(a => a.Id)
            .Concat(telling.Places.Take(1).Select(p => "@" + p))
            .Concat(telling.Victims.Select(v => "&" + v))
            .Concat(telling.Context.Words.Names.Select(n => "~" + n))
            .Concat(arguments.SelectMany(a => arguments.Where(b => string.CompareOrdinal(a.Id, b.Id) < 0).Select(b => a.Id + b.Id)))
            .Distinct().ToList();
        var keys = own.SelectMany(_ => Times(telling), (argument, time) => kind + argument + " " + time).Append(kind + telling.Account.Ref.ReportId);
        return telling.Quote is null ? keys : keys.Append(kind + telling.Quote);
    }

    private static IEnumerable<string> Times(Telling telling)
    {
        yield return "*";
        if (telling.Date is not { From: { } from, To: { } to })
        {
            yield break;
        }

        for (var day = from; telling.Days <= MostDays && day <= to; day = day.AddDays(1))
        {
            yield return $"{day:yyyyMMdd}";
        }

        for (var month = new DateOnly(from.Year, from.Month, 1); telling.Days < MostMonths * 31 && month <= to; month = month.AddMonths(1))
        {
            yield return $"{month:yyyyMM}";
        }
    }
}
