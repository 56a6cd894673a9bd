using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>Relations between actors as a graph that is looked at piece by piece.</summary>
internal sealed class NetworkGraph
{
    private const int MostQuotes = 6;
    private static readonly string[] values = [.. ((RelationPredicate[])[RelationPredicate.Size, RelationPredicate.OfficeHeld, RelationPredicate.LocatedIn]).Select(p => Wire.Name(p).Replace('-', ' '))];
    private readonly ILookup<string, RelationRow> byActor;
    private readonly Func<string, (string Name, string Kind)> about;

    /// <param name="rows">The relations; those to values, as sizes and titles, are left out.</param>
    /// <param name="about">Name and kind of an actor by its id.</param>
    public NetworkGraph(IReadOnlyList<RelationRow> rows, Func<string, (string Name, string Kind)> about)
    {
        this.about = about;
        Rows = [.. rows.Where(IsBetweenActors).OrderByDescending(r => r.Reports).ThenBy(r => r.Id, StringComparer.Ordinal)];
        byActor = Rows.SelectMany(r => new[] { (Id: r.SubjectId!, Row: r), (Id: r.ObjectId!, Row: r) }).ToLookup(p => p.Id, p => p.Row, StringComparer.Ordinal);
    }

    public IReadOnlyList<RelationRow> Rows { get; }

    /// <summary>Actors and how many relations each has, most connected first.</summary>
    public IEnumerable<(string Id, int Relations)> MostConnected() =>
        byActor.Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key, StringComparer.Ordinal);

    /// <summary>Whom to start from: the wanted one where it is tied to anybody, else the most connected.</summary>
    public string? Start(string? wanted) => wanted is not null && byActor.Contains(wanted) ? wanted : MostConnected().FirstOrDefault().Id;

    /// <summary>All relations of these actors, and all who are at their other ends.</summary>
    public NetworkData Around(string? start, IEnumerable<string> actors)
    {
        var rows = actors.Distinct().SelectMany(a => byActor[a]).DistinctBy(r => r.Id).ToList();
        var nodes = rows.SelectMany(r => new[] { r.SubjectId!, r.ObjectId! }).Distinct().Select(Node).ToList();
        return new NetworkData(start, nodes, [.. rows.OrderByDescending(r => r.Reports).ThenBy(r => r.Id, StringComparer.Ordinal).Select(Edge)]);
    }

    /// <summary>All of it.</summary>
    public NetworkData Whole() => new(null, [.. byActor.Select(g => g.Key).Order(StringComparer.Ordinal).Select(Node)], [.. Rows.Select(Edge)]);

    public static bool IsBetweenActors(RelationRow row) => row.SubjectId is not null && row.ObjectId is not null && row.SubjectId != row.ObjectId && !values.Contains(row.Predicate);

    /// <summary>Since when and until when, as far as told.</summary>
    public static string Time(RelationRow row)
    {
        var since = row.Since.Length > 0 ? "since " + row.Since : "";
        var until = row.Until.Length > 0 ? "until " + row.Until : "";
        return string.Join(", ", new[] { since, until }.Where(t => t.Length > 0)).Replace("since since", "since", StringComparison.Ordinal).Replace("until by", "until", StringComparison.Ordinal);
    }

    private NetworkNode Node(string id)
    {
        var (name, kind) = about(id);
        return new NetworkNode(id, name, kind, byActor[id].GroupBy(r => r.Predicate).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count()));
    }

    private static NetworkEdge Edge(RelationRow row) => new(
        row.Id, row.SubjectId!, row.ObjectId!, row.Predicate, Wire.Name(row.Certainty), Time(row), row.Former, row.AccordingTo, row.Reports,
        [.. row.Evidence.Take(MostQuotes).Select(c => new NetworkQuote(c.Quote, c.Source, c.Published, c.Finding.ReportId, c.Finding.FindingId))]);
}
