using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Link;

/// <summary>The posts that reports give to each name.</summary>
internal sealed class Posts
{
    private readonly Dictionary<LinkNode, List<Post>> byNode = [];
    private readonly Dictionary<(string Report, string Actor), LinkNode> members = [];
    private readonly HashSet<(LinkNode, LinkNode)> tied = [];

    public Posts(IReadOnlyList<Reading> readings, LinkGraph graph)
    {
        foreach (var node in graph.Nodes)
        {
            node.Members.ForEach(m => members[(m.ReportId, m.ActorId)] = node);
        }

        foreach (var reading in readings)
        {
            foreach (var relation in reading.Relations)
            {
                Add(reading, relation);
            }
        }
    }

    public IReadOnlyList<Post> Of(LinkNode node) => byNode.TryGetValue(node, out var posts) ? posts : [];

    /// <summary>Whether a report says how the two bodies belong together, so that one person may well lead both.</summary>
    public bool AreTied(LinkNode a, LinkNode b) => tied.Contains((a, b)) || tied.Contains((b, a));

    private void Add(Reading reading, RelationFinding relation)
    {
        if (NodeOf(reading, relation.Subject) is not { } subject)
        {
            return;
        }

        var to = NodeOf(reading, relation.Object);
        if (!subject.Key.IsPerson)
        {
            if (to is not null && relation.Predicate is RelationPredicate.PartOf or RelationPredicate.MemberOf or RelationPredicate.PoliticalWingOf)
            {
                tied.Add((subject, to));
            }
        }
        else if (Read(relation, to) is { } post)
        {
            if (!byNode.TryGetValue(subject, out var posts))
            {
                byNode[subject] = posts = [];
            }

            posts.Add(post with { Held = Held(relation, reading.Published), IsOver = relation.Former || relation.Until is not null });
        }
    }

    private static Post? Read(RelationFinding relation, LinkNode? body) => relation.Predicate switch
    {
        RelationPredicate.Leads or RelationPredicate.Commands or RelationPredicate.SpokesmanOf when body is { Key.IsPerson: false } =>
            new Post(relation.Predicate == RelationPredicate.SpokesmanOf ? RelationPredicate.SpokesmanOf : RelationPredicate.Leads,
                $"{Wire.Name(relation.Predicate)} {body.Key.Written}") { Body = body },
        RelationPredicate.OfficeHeld when Offices.Default.Find(relation.Object.Words) is { } found =>
            new Post(RelationPredicate.OfficeHeld, relation.Object.Words) { Office = found.Office, Of = found.Of },
        _ => null,
    };

    /// <summary>From its first day, or from the day of the report, to the day of the report or its last.</summary>
    private static DateRange? Held(RelationFinding relation, DateRange? published)
    {
        var from = relation.Since?.From ?? published?.From;
        var to = relation.Until?.To ?? published?.To;
        return (from is null && to is null) || from > to ? null : new DateRange(from, to, Basis.Inferred);
    }

    private LinkNode? NodeOf(Reading reading, Party party) => party.Actor is { } actor ? members.GetValueOrDefault((reading.ReportId, actor)) : null;
}
