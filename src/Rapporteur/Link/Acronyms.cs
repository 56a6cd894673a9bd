namespace Rapporteur.Link;

/// <summary>Acronyms that reports spell out in ways that have nothing to do with each other.</summary>
internal static class Acronyms
{
    /// <summary>Nodes of acronyms with at least two unrelated expansions.</summary>
    public static HashSet<string> Ambiguous(LinkGraph graph)
    {
        var expansions = new Dictionary<string, List<LinkNode>>(StringComparer.Ordinal);
        foreach (var (left, right) in graph.Equated.Concat(graph.Equated.Select(p => (Left: p.Right, Right: p.Left))))
        {
            if (left.Key.Acronym is not null && right.Key.Acronym is null && right.Key.Initials.Contains(left.Key.Acronym))
            {
                if (!expansions.TryGetValue(left.Key.Node, out var of))
                {
                    expansions[left.Key.Node] = of = [];
                }

                of.Add(right);
            }
        }

        return [.. expansions.Where(e => AreApart(e.Value, graph)).Select(e => e.Key)];
    }

    private static bool AreApart(List<LinkNode> expansions, LinkGraph graph)
    {
        for (var i = 0; i < expansions.Count; i++)
        {
            for (var j = i + 1; j < expansions.Count; j++)
            {
                if (graph.EquationOf(expansions[i], expansions[j]) is null
                    && LinkScorer.Sum(NameComparer.Compare(expansions[i].Key, expansions[j].Key)) < LinkScorer.Proposed)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
