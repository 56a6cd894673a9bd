using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>
/// Persons whom a report calls by one name only. Such a name leads to the one person of the case who bears it as the last of several names;
/// where two bear it, it stays alone.
/// </summary>
internal static class ShortNames
{
    public static void Resolve(LinkGraph graph, Clusters clusters, LinkMaker links)
    {
        var bearers = new Dictionary<string, List<LinkNode>>(StringComparer.Ordinal);
        foreach (var node in graph.Nodes.Where(n => n.Key.IsPerson && n.Key.Words.Count > 1 && n.Members.Count > 0))
        {
            var last = node.Key.Words[^1].Skeleton;
            if (!bearers.TryGetValue(last, out var of))
            {
                bearers[last] = of = [];
            }

            of.Add(node);
        }

        foreach (var node in graph.Nodes.Where(n => n.IsShortPerson && !n.Key.Words[0].IsCommon).ToList())
        {
            var fitting = (bearers.GetValueOrDefault(node.Key.Words[0].Skeleton) ?? [])
                .Where(b => WordMatch.Compare(b.Key.Words[^1], node.Key.Words[0]) >= WordLikeness.SameSound).ToList();
            if (fitting.Select(f => clusters.Of(f)[0]).Distinct().Count() == 1)
            {
                links.Keep(new Edge(node, fitting[0], Features(node, fitting[0], clusters)));
            }
        }
    }

    private static List<LinkFeature> Features(LinkNode node, LinkNode bearer, Clusters clusters)
    {
        var features = NameComparer.Compare(node.Key, bearer.Key);
        features.Add(new LinkFeature("reports/only-bearer", $"{node.Key.Written} | {bearer.Key.Written}", Weights.Default["reports/only-bearer"]));
        if (clusters.Posts?.Compare(node, bearer) is { } post)
        {
            features.Add(post);
        }

        return features;
    }
}
