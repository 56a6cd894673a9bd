using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Link;

/// <summary>Turns clusters of names into actors of the case.</summary>
internal sealed class ActorsBuilder
{
    private readonly LinkGraph graph;
    private readonly Clusters clusters;
    private readonly Dictionary<ReportActorRef, ReportActor> actors = [];
    private List<Edge> edges = [];

    public ActorsBuilder(IReadOnlyList<Reading> readings, LinkGraph graph, Clusters clusters)
    {
        this.graph = graph;
        this.clusters = clusters;
        foreach (var reading in readings)
        {
            foreach (var actor in reading.Actors)
            {
                actors[new ReportActorRef(reading.ReportId, actor.Id)] = actor;
            }
        }
    }

    public ActorIndex Build(List<Edge> edges)
    {
        this.edges = edges;
        var named = clusters.All.Where(c => c.Exists(n => n.Members.Count > 0)).SelectMany(Named).ToList();
        var all = named.Concat(BackedGroups.Of(graph.Nameless, m => actors[m]).Select(Nameless))
            .OrderByDescending(a => a.IsNamed)
            .ThenByDescending(Reports)
            .ThenBy(a => a.Name, StringComparer.Ordinal)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .ToList();
        return new ActorIndex(all, Links(edges, named));
    }

    private static int Reports(Actor actor) => actor.Members.Select(m => m.ReportId).Distinct().Count();

    /// <summary>One actor; or one a report where a single common name is all there is.</summary>
    private IEnumerable<Actor> Named(List<LinkNode> cluster)
    {
        var members = cluster.SelectMany(n => n.Members).Order(Comparer<ReportActorRef>.Create(Compare)).ToList();
        if (cluster.Count == 1 && cluster[0].IsShortPerson && cluster[0].Key.Words[0].IsCommon)
        {
            return members.Select(m => Make(ContentId.Of("act", m.ReportId, m.ActorId), [], [m], true, true));
        }

        var actor = Make(cluster[0].Id, [.. cluster.Skip(1).Select(n => n.Id)], members, true, cluster.Exists(n => n.Key.IsPerson));
        return [actor with { Register = [.. RegisterMatches.Of(cluster, edges)] }];
    }

    private Actor Nameless(List<ReportActorRef> members)
    {
        var ids = members.ConvertAll(m => ContentId.Of("act", m.ReportId, m.ActorId));
        return Make(ids[0], ids[1..], members, false, false);
    }

    private Actor Make(string id, IReadOnlyList<string> others, List<ReportActorRef> members, bool isNamed, bool isPerson) => new()
    {
        Id = id,
        OtherIds = others,
        Kind = Kind(members, isPerson),
        Name = members.GroupBy(m => isNamed ? ProperPart.Of(actors[m].Name, isPerson) ?? actors[m].Name : actors[m].Name, StringComparer.Ordinal).OrderByDescending(g => g.Count())
            .ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key,
        IsNamed = isNamed,
        Names = Names(members),
        Members = members,
    };

    /// <summary>The kind that most reports give; a body that some report took for a person is none.</summary>
    private ActorKind Kind(List<ReportActorRef> members, bool isPerson) => members.GroupBy(m => actors[m].Kind)
        .OrderBy(g => !isPerson && g.Key == ActorKind.Person).ThenByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;

    private List<ActorName> Names(List<ReportActorRef> members) =>
        [.. members.SelectMany(m => actors[m].Names.DefaultIfEmpty(actors[m].Name).Distinct().Select(n => (Name: n, Member: m)))
            .GroupBy(n => n.Name, StringComparer.Ordinal)
            .Select(g => new ActorName(g.Key, Form(g.Key, g.First().Member), [.. g.Select(n => n.Member.ReportId).Distinct()]))
            .OrderByDescending(n => n.Reports.Count).ThenBy(n => n.Form).ThenBy(n => n.Words, StringComparer.Ordinal)];

    private MentionForm Form(string words, ReportActorRef member) =>
        actors[member].Mentions.FirstOrDefault(m => m.Words == words)?.Form ?? NameShape.FormOf(words);

    private static List<ActorLink> Links(List<Edge> edges, List<Actor> named)
    {
        var byNode = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var actor in named)
        {
            byNode[actor.Id] = actor.Id;
            foreach (var other in actor.OtherIds)
            {
                byNode[other] = actor.Id;
            }
        }

        return [.. edges.Where(e => byNode.ContainsKey(e.Left.Id) && byNode.ContainsKey(e.Right.Id)).Select(e =>
        {
            var (left, right) = (byNode[e.Left.Id], byNode[e.Right.Id]);
            return new ActorLink(e.Left.Key.Written, e.Right.Key.Written, left, right, e.Score,
                left == right ? LinkDecision.Made : LinkDecision.Proposed, e.Features);
        })];
    }

    private static int Compare(ReportActorRef a, ReportActorRef b)
    {
        var reports = string.CompareOrdinal(a.ReportId, b.ReportId);
        return reports != 0 ? reports : string.CompareOrdinal(a.ActorId, b.ActorId);
    }
}
