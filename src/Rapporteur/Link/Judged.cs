using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>What analysts have decided about pairs of names; the latest word on a pair counts.</summary>
internal sealed class Judged
{
    private readonly Dictionary<(string, string), (LinkNode Left, LinkNode Right, Judgement Judgement)> byPair = [];

    public Judged(IReadOnlyList<Judgement> judgements, LinkGraph graph)
    {
        var pairs = judgements.Where(j => j.Other is not null && j.Kind is JudgementKind.Same or JudgementKind.NotSame or JudgementKind.Unsure).ToList();
        if (pairs.Count == 0)
        {
            return;
        }

        var byId = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        foreach (var judgement in pairs.OrderBy(j => j.At).ThenBy(j => j.Id, StringComparer.Ordinal))
        {
            if (byId.TryGetValue(judgement.Subject, out var left) && byId.TryGetValue(judgement.Other!, out var right) && left != right)
            {
                byPair[Order(left.Id, right.Id)] = (left, right, judgement);
            }
        }
    }

    public IEnumerable<(LinkNode Left, LinkNode Right)> Pairs => byPair.Values.Select(p => (p.Left, p.Right));

    /// <summary>
    /// Binds the clusters. Where "one" and "two" contradict each other through a third name, "two" holds, and of the judgements that say "one"
    /// the latest count first.
    /// </summary>
    public void Bind(Clusters clusters)
    {
        foreach (var (left, right, _) in byPair.Values.Where(p => p.Judgement.Kind == JudgementKind.NotSame))
        {
            clusters.KeepApart(left, right);
        }

        foreach (var (left, right, _) in byPair.Values.Where(p => p.Judgement.Kind == JudgementKind.Same)
            .OrderByDescending(p => p.Judgement.At).ThenByDescending(p => p.Judgement.Id, StringComparer.Ordinal))
        {
            clusters.JoinJudged(left, right);
        }
    }

    public IEnumerable<LinkFeature> Features(LinkNode left, LinkNode right)
    {
        var feature = byPair.Count > 0 && byPair.TryGetValue(Order(left.Id, right.Id), out var pair) ? pair.Judgement.Kind switch
        {
            JudgementKind.Same => "reports/judged-same",
            JudgementKind.NotSame => "reports/judged-apart",
            _ => null,
        }
        : null;
        return feature is null ? [] : [new LinkFeature(feature, $"{left.Key.Written} | {right.Key.Written}", Weights.Default[feature])];
    }

    private static (string, string) Order(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
