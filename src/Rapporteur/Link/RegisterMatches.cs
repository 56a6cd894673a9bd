using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>Why an actor of the case is an entry of the register: reports use a name of it, or a name that is linked to one.</summary>
internal static class RegisterMatches
{
    private const string SameName = "register/same-name";

    public static IEnumerable<RegisterMatch> Of(List<LinkNode> cluster, List<Edge> edges)
    {
        foreach (var entry in cluster.SelectMany(n => n.Entries).Distinct().Order(StringComparer.Ordinal))
        {
            if (cluster.Find(n => n.Entries.Contains(entry) && n.Members.Count > 0) is { } used)
            {
                yield return new RegisterMatch(entry, used.Key.Written, Weights.Default[SameName],
                    [new LinkFeature(SameName, used.Key.Written, Weights.Default[SameName])]);
            }
            else if (edges.Find(e => cluster.Contains(e.Left) && cluster.Contains(e.Right) && (e.Left.Entries.Contains(entry) || e.Right.Entries.Contains(entry))) is { } edge)
            {
                yield return new RegisterMatch(entry, (edge.Left.Entries.Contains(entry) ? edge.Left : edge.Right).Key.Written, edge.Score, edge.Features);
            }
        }
    }
}
