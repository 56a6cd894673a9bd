using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>What analysts have decided about pairs of actors; the latest word on a pair counts.</summary>
internal sealed class Judged
{
    private readonly Dictionary<(string, string), JudgementKind> byPair = [];

    public Judged(IReadOnlyList<Judgement> judgements)
    {
        foreach (var judgement in judgements.Where(j => j.Other is not null).OrderBy(j => j.At).ThenBy(j => j.Id, StringComparer.Ordinal))
        {
            byPair[Order(judgement.Subject, judgement.Other!)] = judgement.Kind;
        }
    }

    public IEnumerable<(LinkNode Left, LinkNode Right)> Pairs(LinkGraph graph)
    {
        if (byPair.Count == 0)
        {
            return [];
        }

        var byId = graph.Nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
        return byPair.Keys.Where(p => byId.ContainsKey(p.Item1) && byId.ContainsKey(p.Item2)).Select(p => (byId[p.Item1], byId[p.Item2]));
    }

    public IEnumerable<LinkFeature> Features(LinkNode left, LinkNode right)
    {
        var feature = byPair.Count == 0 ? null : byPair.GetValueOrDefault(Order(left.Id, right.Id), JudgementKind.Unsure) switch
        {
            JudgementKind.Same => "reports/judged-same",
            JudgementKind.NotSame => "reports/judged-apart",
            _ => null,
        };
        return feature is null ? [] : [new LinkFeature(feature, $"{left.Key.Written} | {right.Key.Written}", Weights.Default[feature])];
    }

    private static (string, string) Order(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
