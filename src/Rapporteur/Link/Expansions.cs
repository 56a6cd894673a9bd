namespace Rapporteur.Link;

/// <summary>What the acronyms of a case stand for: names whose initials fit, wherever in the case they are, and those that reports equate.</summary>
internal sealed class Expansions
{
    /// <summary>Shorter acronyms fit too much by chance.</summary>
    private const int ShortestSure = 3;

    private readonly Dictionary<string, List<LinkNode>> fitting = new(StringComparer.Ordinal);
    private readonly ILookup<string, LinkNode> houses;
    private readonly Dictionary<string, string> acronyms = new(StringComparer.Ordinal);

    public Expansions(LinkGraph graph)
    {
        houses = graph.Nodes.Where(n => n.Members.Count > 0 && House(n) is not null).ToLookup(n => House(n)!, StringComparer.Ordinal);
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

    /// <summary>Whether one is an embassy or consulate of a state, and the other the only one in the case that says where it is.</summary>
    public bool IsOnlyHouse(LinkNode a, LinkNode b)
    {
        var (bare, placed) = a.Key.Words.Count < b.Key.Words.Count ? (a, b) : (b, a);
        return House(bare) is { } house && house == House(placed) && bare.Key.Node == house
            && houses[house].All(o => o.Key.Node == house || ReferenceEquals(o, placed));
    }

    /// <summary>Whether one is the other without its place: a report may well use both for one house.</summary>
    public static bool AreOneHouse(LinkNode a, LinkNode b) => House(a) is { } house && house == House(b) && (a.Key.Node == house || b.Key.Node == house);

    /// <summary>The node of the house without its place.</summary>
    private static string? House(LinkNode node)
    {
        var at = node.Key.IsPerson || node.Key.Acronym is not null ? -1 : node.Key.Words.ToList().FindIndex(w => NameWords.Default.IsHouse(w.Folded));
        return at > 0 ? "b " + string.Join(' ', node.Key.Words.Take(at + 1).Select(w => w.Folded)) : null;
    }

    private string? Of(LinkNode node) => node.Key.Acronym ?? acronyms.GetValueOrDefault(node.Key.Node);
}
