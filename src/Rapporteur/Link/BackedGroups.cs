using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;

namespace Rapporteur.Link;

/// <summary>
/// Armed groups without a name that reports know by whoever stands behind them: "the Norvane-backed militias", "pro-Norvane fighters", "Norvane's
/// proxies". Those of one backer are one actor of the case, unless two places or two of the words between tell them apart.
/// </summary>
internal static class BackedGroups
{
    private const int LongestDescription = 7;
    private static readonly char[] Gaps = [' ', '-'];

    /// <summary>The members in groups: those known by one backer together, every other alone.</summary>
    public static IEnumerable<List<ReportActorRef>> Of(IEnumerable<ReportActorRef> nameless, Func<ReportActorRef, ReportActor> actor)
    {
        var all = nameless.Select(n => (Ref: n, Known: actor(n).Names.Prepend(actor(n).Name).Select(Parse).FirstOrDefault(k => k is not null))).ToList();
        foreach (var group in all.Where(a => a.Known is not null).GroupBy(a => a.Known!.Backer, StringComparer.Ordinal))
        {
            var places = group.Select(a => a.Known!.Place).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Count() > 1;
            var kinds = group.Select(a => a.Known!.Which).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Count() > 1;
            foreach (var one in group.GroupBy(a => (places ? a.Known!.Place : "", kinds ? a.Known!.Which : "")))
            {
                yield return [.. one.Select(a => a.Ref).OrderBy(r => r.ReportId, StringComparer.Ordinal).ThenBy(r => r.ActorId, StringComparer.Ordinal)];
            }
        }

        foreach (var (alone, _) in all.Where(a => a.Known is null))
        {
            yield return [alone];
        }
    }

    private sealed record Known(string Backer, string Which, string Place);

    private static Known? Parse(string description)
    {
        var spaced = description.Replace("'s ", " 's ", StringComparison.Ordinal).Replace("’s ", " 's ", StringComparison.Ordinal);
        var words = spaced.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && NameWords.Default.IsDeterminer(words[0].ToLowerInvariant()))
        {
            words.RemoveAt(0);
        }

        var lower = words.ConvertAll(w => w.ToLowerInvariant());
        var head = lower.FindIndex(NameWords.Default.IsArmed);
        if (head < 2 || words.Count > LongestDescription || Backer(words, lower, head) is not { } backer)
        {
            return null;
        }

        var behind = words[(head + 1)..];
        return behind.Count == 0 || (behind.Count is 2 or 3 && lower[head + 1] == "in" && char.IsUpper(behind[1][0]))
            ? new Known(backer.Name, string.Join(' ', words[backer.End..head].Where(w => char.IsUpper(w[0]))), string.Join(' ', behind.Skip(1)))
            : null;
    }

    /// <summary>Whoever stands behind the group, and where the words for that end.</summary>
    private static (string Name, int End)? Backer(List<string> words, List<string> lower, int head)
    {
        var cue = lower.FindIndex(0, head, NameWords.Default.IsBacking);
        return cue > 0 && char.IsUpper(words[0][0]) ? (State(string.Join(' ', words[..cue])), cue + 1)
            : lower[0] == "pro" && char.IsUpper(words[1][0]) ? (State(words[1]), 2)
            : lower[1] == "'s" && NameWords.Default.IsProxy(lower[head]) ? (State(words[0]), 2) : null;
    }

    private static string State(string name) => Nations.Shared.Find(name)?.State ?? Letters.Default.Fold(name);
}
