using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>Scores pairs of names and makes the links that are good enough, the best first.</summary>
internal sealed class LinkMaker
{
    private readonly LinkGraph graph;
    private readonly Judged judged;
    private readonly Clusters clusters;
    private readonly LinkScorer scorer;
    private readonly List<Edge> made = [];
    private readonly List<Edge> refused = [];
    private readonly List<Edge> weak = [];

    public LinkMaker(LinkGraph graph, Judged judged, Clusters clusters)
    {
        this.graph = graph;
        this.judged = judged;
        this.clusters = clusters;
        scorer = new LinkScorer(graph, Acronyms.Ambiguous(graph), new Expansions(graph));
        Pairs = [.. Blocking.Candidates(graph.Nodes).Where(p => NameComparer.CouldBeOne(p.Left.Key, p.Right.Key)).Concat(graph.Equated).Concat(judged.Pairs)
            .Select(p => string.CompareOrdinal(p.Left.Key.Node, p.Right.Key.Node) < 0 ? p : (Left: p.Right, Right: p.Left))
            .Distinct()];
    }

    /// <summary>Pairs worth scoring.</summary>
    public IReadOnlyList<(LinkNode Left, LinkNode Right)> Pairs { get; }

    /// <summary>Links that were made, then those that are proposed only.</summary>
    public List<Edge> All => [.. made, .. refused, .. weak];

    public void Make(IEnumerable<(LinkNode Left, LinkNode Right)> pairs)
    {
        var edges = pairs.Select(p => new Edge(p.Left, p.Right, Features(p.Left, p.Right)))
            .Where(e => e.Score >= LinkScorer.Proposed)
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Left.Key.Node, StringComparer.Ordinal)
            .ThenBy(e => e.Right.Key.Node, StringComparer.Ordinal)
            .ToList();
        foreach (var edge in edges)
        {
            Keep(edge);
        }
    }

    /// <summary>Makes the link if it is good enough and nothing speaks against it; else it is proposed.</summary>
    public void Keep(Edge edge)
    {
        var list = edge.Score < LinkScorer.Made ? weak
            : clusters.TryJoin(edge.Left, edge.Right, graph.EquationOf(edge.Left, edge.Right)) ? made : refused;
        list.Add(edge);
    }

    private List<LinkFeature> Features(LinkNode left, LinkNode right)
    {
        List<LinkFeature> features = [.. scorer.Score(left, right), .. judged.Features(left, right)];
        if (clusters.Posts?.Compare(left, right) is { } post)
        {
            features.Add(post);
        }

        return features;
    }
}
