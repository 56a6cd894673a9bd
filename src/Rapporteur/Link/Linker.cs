using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Link;

/// <summary>
/// Finds out which actors of different reports are one. It joins names, not mentions: equal names are one node, blocks of similar names and
/// names that a report equates are scored, the best links are made first, and no link is made across evidence that the two are two. Bodies
/// come first, since the bodies that persons lead tell persons apart.
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
        var judged = new Judged(judgements, graph);
        var clusters = new Clusters(graph);
        judged.Bind(clusters);
        var links = new LinkMaker(graph, judged, clusters);
        links.Make(links.Pairs.Where(p => !ArePersons(p)));
        clusters.Posts = new PostEvidence(new Posts(sorted, graph), clusters);
        links.Make(links.Pairs.Where(ArePersons));
        ShortNames.Resolve(graph, clusters, links);
        return new ActorsBuilder(sorted, graph, clusters).Build(links.All);
    }

    private static bool ArePersons((LinkNode Left, LinkNode Right) pair) => pair.Left.Key.IsPerson && pair.Right.Key.IsPerson;
}
