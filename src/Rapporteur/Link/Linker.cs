using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Link;

/// <summary>
/// Finds out which actors of different reports are one. It joins names, not mentions: equal names are one node, blocks of similar names and
/// names that a report equates are scored, the best links are made first, and no link is made across evidence that the two are two.
/// The result does not depend on the order of the readings.
/// </summary>
public static class Linker
{
    /// <param name="readings">The newest reading of each report.</param>
    /// <param name="judgements">What analysts have decided.</param>
    /// <param name="register">Actors that analysts brought into the case; none by default.</param>
    public static ActorIndex Link(IReadOnlyList<Reading> readings, IReadOnlyList<Judgement> judgements, IReadOnlyList<RegisterEntry>? register = null)
    {
        var sorted = readings.OrderBy(r => r.ReportId, StringComparer.Ordinal).ToList();
        var graph = new LinkGraph(sorted, register ?? []);
        var edges = Edges(graph, judgements);
        var clusters = new Clusters(graph);
        var made = new List<Edge>();
        var refused = new List<Edge>();
        foreach (var edge in edges.Where(e => e.Score >= LinkScorer.Made))
        {
            (clusters.TryJoin(edge.Left, edge.Right, graph.EquationOf(edge.Left, edge.Right)) ? made : refused).Add(edge);
        }

        ShortNames.Resolve(graph, clusters, made);
        return new ActorsBuilder(sorted, graph, clusters).Build([.. made, .. refused, .. edges.Where(e => e.Score < LinkScorer.Made)]);
    }

    private static List<Edge> Edges(LinkGraph graph, IReadOnlyList<Judgement> judgements)
    {
        var scorer = new LinkScorer(graph, Acronyms.Ambiguous(graph), new Expansions(graph));
        var judged = new Judged(judgements);
        return [.. Blocking.Candidates(graph.Nodes).Where(p => NameComparer.CouldBeOne(p.Left.Key, p.Right.Key)).Concat(graph.Equated).Concat(judged.Pairs(graph))
            .Select(p => string.CompareOrdinal(p.Left.Key.Node, p.Right.Key.Node) < 0 ? p : (Left: p.Right, Right: p.Left))
            .Distinct()
            .Select(p => new Edge(p.Left, p.Right, [.. scorer.Score(p.Left, p.Right), .. judged.Features(p.Left, p.Right)]))
            .Where(e => e.Score >= LinkScorer.Proposed)
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Left.Key.Node, StringComparer.Ordinal)
            .ThenBy(e => e.Right.Key.Node, StringComparer.Ordinal)];
    }
}
