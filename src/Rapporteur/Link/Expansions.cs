namespace Rapporteur.Link;

/// <summary>What the acronyms of a case stand for: names whose initials fit, wherever in the case they are, and those that reports equate.</summary>
internal sealed class Expansions
{
    /// <summary>Shorter acronyms fit too much by chance.</summary>
    private const int ShortestSure = 3;

    private readonly Dictionary<string, List<LinkNode>> fitting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> acronyms = new(StringComparer.Ordinal);

    public Expansions(LinkGraph graph)
    {
        foreach (var node in graph.Nodes.Where(n => n.Key.Acronym is null && !n.Key.IsPerson))
        {
            foreach (var initials in node.Key.Initials)
            {
                if (!fitting.TryGetValue(initials, out var of))
                {
                    fitting[initials] = of = [];
                }

                of.Add(node);
            }
        }

        foreach (var (left, right) in graph.Equated.Concat(graph.Equated.Select(p => (Left: p.Right, Right: p.Left))))
        {
            if (left.Key.Acronym is { } acronym && right.Key.Initials.Contains(acronym))
            {
                acronyms[right.Key.Node] = acronym;
            }
        }
    }

    /// <summary>Whether the initials of one name of the case fit, however it is spelled, and of no other.</summary>
    public bool IsOnly(LinkNode a, LinkNode b)
    {
        var (acronym, full) = a.Key.Acronym is not null ? (a, b) : (b, a);
        return acronym.Key.Acronym is { Length: >= ShortestSure } letters && full.Key.Acronym is null && fitting.TryGetValue(letters, out var all)
            && all.Contains(full) && all.TrueForAll(o => ReferenceEquals(o, full) || LinkScorer.SameSpelling(NameComparer.Compare(o.Key, full.Key)));
    }

    /// <summary>
    /// Whether the two go by acronyms of their own, which are not the same: a part beside its whole ("Corps – Force"), which a reading may take
    /// for two names of one body.
    /// </summary>
    public bool HaveTheirOwn(LinkNode a, LinkNode b) => (Of(a) is { } left && Of(b) is { } right && left != right) || IsWholeOf(a, b) || IsWholeOf(b, a);

    /// <summary>Whether the name is longer than the acronym, which fits its beginning: the whole in front of the part.</summary>
    private static bool IsWholeOf(LinkNode acronym, LinkNode full) => acronym.Key.Acronym is { Length: >= ShortestSure } letters && full.Key.Initials.Count > 0
        && full.Key.Initials.All(i => i.Length > letters.Length + 1 && i.StartsWith(letters, StringComparison.Ordinal));

    private string? Of(LinkNode node) => node.Key.Acronym ?? acronyms.GetValueOrDefault(node.Key.Node);
}
