namespace Rapporteur.Link;

/// <summary>Names joined so far. Two clusters join only when no name of one is known to be another than some name of the other.</summary>
internal sealed class Clusters
{
    private readonly Dictionary<LinkNode, List<LinkNode>> clusters = [];

    public Clusters(LinkGraph graph)
    {
        foreach (var node in graph.Nodes)
        {
            clusters[node] = [node];
        }
    }

    /// <summary>Each cluster once, in order of its first node.</summary>
    public IEnumerable<List<LinkNode>> All => clusters.Where(c => ReferenceEquals(c.Value[0], c.Key)).Select(c => c.Value);

    public List<LinkNode> Of(LinkNode node) => clusters[node];

    /// <param name="a">A name.</param>
    /// <param name="b">Another.</param>
    /// <param name="equation">Reports that say in so many words that the two are one; fewer may still seem to use them as two.</param>
    public bool TryJoin(LinkNode a, LinkNode b, Equation? equation = null)
    {
        var left = clusters[a];
        var right = clusters[b];
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        var excused = LinkScorer.Excused(equation);
        if (left.Exists(l => right.Exists(r => Conflict(l, r, excused))))
        {
            return false;
        }

        var joined = left.Concat(right).OrderBy(n => n.Key.Node, StringComparer.Ordinal).ToList();
        joined.ForEach(n => clusters[n] = joined);
        return true;
    }

    private static bool Conflict(LinkNode a, LinkNode b, int excused)
    {
        if (LinkScorer.AreTwoEntries(a, b))
        {
            return true;
        }

        if (a.Key.IsPerson != b.Key.IsPerson && a.Key.Acronym is null && b.Key.Acronym is null)
        {
            return true;
        }

        var twoPersons = a.Key.IsPerson && b.Key.IsPerson;
        var together = LinkGraph.SideBySide(a, b);
        var asTwo = together > 0 && (twoPersons || together >= excused);
        if (!twoPersons && !asTwo)
        {
            return false;
        }

        var features = NameComparer.Compare(a.Key, b.Key);
        return asTwo
            ? !LinkScorer.MayStandTogether(a, b, features)
            : features.Exists(f => f.Name is "persons/kunya-differs");
    }
}
