namespace Rapporteur.Link;

/// <summary>Names in disjoint groups, each name alone at first; a group is sorted by name.</summary>
internal sealed class NameGroups(IEnumerable<LinkNode> nodes)
{
    private readonly Dictionary<LinkNode, List<LinkNode>> groups = nodes.ToDictionary(n => n, n => new List<LinkNode> { n });

    /// <summary>Each group once, in order of its first name.</summary>
    public IEnumerable<List<LinkNode>> All => groups.Where(g => ReferenceEquals(g.Value[0], g.Key)).Select(g => g.Value);

    public List<LinkNode> Of(LinkNode node) => groups[node];

    public bool AreOne(LinkNode a, LinkNode b) => ReferenceEquals(groups[a], groups[b]);

    public void Join(LinkNode a, LinkNode b)
    {
        if (!AreOne(a, b))
        {
            var joined = groups[a].Concat(groups[b]).OrderBy(n => n.Key.Node, StringComparer.Ordinal).ToList();
            joined.ForEach(n => groups[n] = joined);
        }
    }
}
