namespace Rapporteur.Link;

/// <summary>
/// Names joined so far. Two clusters join on evidence only when no name of one is known to be another than some name of the other. What
/// analysts judged one is one whatever the evidence, and what they judged two is never in one cluster, not through other names either.
/// </summary>
internal sealed class Clusters(LinkGraph graph)
{
    /// <summary>What evidence alone has joined: evidence against a link is looked for here, so that a judgement parts nothing that was one.</summary>
    private readonly NameGroups evident = new(graph.Nodes);

    private readonly NameGroups whole = new(graph.Nodes);
    private readonly Dictionary<LinkNode, HashSet<LinkNode>> apart = [];

    /// <summary>Each cluster once, in order of its first node.</summary>
    public IEnumerable<List<LinkNode>> All => whole.All;

    /// <summary>What posts say of persons, once the bodies are joined.</summary>
    public PostEvidence? Posts { get; set; }

    public List<LinkNode> Of(LinkNode node) => whole.Of(node);

    /// <summary>Judged two: from now on no cluster takes both.</summary>
    public void KeepApart(LinkNode a, LinkNode b)
    {
        foreach (var (left, right) in ((LinkNode, LinkNode)[])[(a, b), (b, a)])
        {
            if (!apart.TryGetValue(left, out var others))
            {
                apart[left] = others = [];
            }

            others.Add(right);
        }
    }

    /// <summary>Judged one: joined in spite of all evidence, unless that would bring together what is judged two.</summary>
    public void JoinJudged(LinkNode a, LinkNode b)
    {
        if (!AreApart(a, b))
        {
            whole.Join(a, b);
        }
    }

    /// <param name="a">A name.</param>
    /// <param name="b">Another.</param>
    /// <param name="equation">Reports that say in so many words that the two are one; fewer may still seem to use them as two.</param>
    public bool TryJoin(LinkNode a, LinkNode b, Equation? equation = null)
    {
        if (whole.AreOne(a, b))
        {
            return true;
        }

        var excused = LinkScorer.Excused(equation);
        if (AreApart(a, b) || evident.Of(a).Exists(l => evident.Of(b).Exists(r => Conflict(l, r, excused) || (l != a || r != b) && HoldOtherPosts(l, r))))
        {
            return false;
        }

        evident.Join(a, b);
        whole.Join(a, b);
        return true;
    }

    private bool AreApart(LinkNode a, LinkNode b) => apart.Count > 0
        && whole.Of(a).Exists(l => apart.TryGetValue(l, out var others) && whole.Of(b).Exists(others.Contains));

    private bool HoldOtherPosts(LinkNode a, LinkNode b) => Posts?.Compare(a, b) is { Contribution: < 0 };

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
            ? !LinkScorer.MayStandTogether(a, b, features) && !Expansions.AreOneHouse(a, b)
            : features.Exists(f => f.Name is "persons/kunya-differs" or "persons/middle-differs");
    }
}
