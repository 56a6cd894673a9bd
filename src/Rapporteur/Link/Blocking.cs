namespace Rapporteur.Link;

/// <summary>Names that share enough to be worth comparing, without comparing all with all.</summary>
internal static class Blocking
{
    private const int LargestBlock = 64;
    private const int MostWords = 6;

    public static IEnumerable<(LinkNode Left, LinkNode Right)> Candidates(IEnumerable<LinkNode> nodes)
    {
        var blocks = new SortedDictionary<string, List<LinkNode>>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            foreach (var key in Keys(node.Key).Distinct())
            {
                if (!blocks.TryGetValue(key, out var block))
                {
                    blocks[key] = block = [];
                }

                block.Add(node);
            }
        }

        var seen = new HashSet<(string, string)>();
        foreach (var block in blocks.Values.Where(b => b.Count is > 1 and <= LargestBlock))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    if (seen.Add((block[i].Key.Node, block[j].Key.Node)))
                    {
                        yield return (block[i], block[j]);
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Keys(NameKey key)
    {
        if (key.Acronym is { } acronym)
        {
            yield return "a " + acronym;
            yield return "w " + key.Words[0].Sound;
            yield break;
        }

        foreach (var initials in key.Initials)
        {
            yield return "a " + initials;
        }

        yield return "w " + string.Concat(key.Words.Select(w => w.Sound));
        var skeletons = key.Words.Select(w => w.Skeleton).Where(s => s.Length > 0).Distinct().Order(StringComparer.Ordinal).Take(MostWords).ToList();
        for (var i = 0; i < skeletons.Count; i++)
        {
            yield return "s " + skeletons[i];
            for (var j = i + 1; j < skeletons.Count; j++)
            {
                yield return "p " + skeletons[i] + " " + skeletons[j];
            }
        }
    }
}
