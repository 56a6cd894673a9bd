using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Link;

/// <summary>Actors as analysts have joined, split and named them, in the order of their judgements.</summary>
public static class JudgedActors
{
    public static ActorIndex Apply(ActorIndex index, IReadOnlyList<Reading> readings, IReadOnlyList<Judgement> inForce)
    {
        var steps = inForce.Where(j => j.Kind is JudgementKind.Split or JudgementKind.Rename).Concat(LastOfPairs(inForce)).OrderBy(j => j.At).ThenBy(j => j.Id, StringComparer.Ordinal).ToList();
        if (steps.Count == 0)
        {
            return index;
        }

        var actors = new Working(index, readings, [.. steps.Where(j => j.Kind == JudgementKind.NotSame)]);
        steps.ForEach(actors.Do);
        return actors.Index(index.Links);
    }

    /// <summary>Of all that was decided about two actors the last word, if it says anything.</summary>
    private static IEnumerable<Judgement> LastOfPairs(IReadOnlyList<Judgement> inForce) =>
        inForce.Where(j => j.Kind is JudgementKind.Same or JudgementKind.NotSame or JudgementKind.Unsure && j.Other is not null)
            .GroupBy(j => string.CompareOrdinal(j.Subject, j.Other) < 0 ? (j.Subject, j.Other) : (j.Other, j.Subject))
            .Select(g => g.Last()).Where(j => j.Kind != JudgementKind.Unsure);

    private sealed class Working(ActorIndex index, IReadOnlyList<Reading> readings, IReadOnlyList<Judgement> two)
    {
        private readonly Dictionary<ReportActorRef, ReportActor> read = readings
            .SelectMany(r => r.Actors.Select(a => (Ref: new ReportActorRef(r.ReportId, a.Id), Actor: a))).ToDictionary(p => p.Ref, p => p.Actor);

        private readonly List<Actor> actors = [.. index.Actors];

        public void Do(Judgement judgement)
        {
            if (Find(judgement.Subject) is not { } subject)
            {
                return;
            }

            switch (judgement.Kind)
            {
                case JudgementKind.Same when judgement.Other is { } other && Find(other) is { } second && second.Id != subject.Id && !AreTwo(subject, second):
                    Replace([subject, second], [Join(subject, second)]);
                    break;
                case JudgementKind.NotSame when judgement.Other is { } other && Find(other)?.Id == subject.Id:
                    Split(subject, other, subject.Members.Where(m => IsNode(m, other)).ToList());
                    break;
                case JudgementKind.Split:
                    var parts = (judgement.Value ?? "").Split('\n');
                    Split(subject, ContentId.Of("act", judgement.Id), subject.Members.Where(m => parts.Contains(m.ReportId) || parts.Any(p => Names(m).Contains(p, StringComparer.OrdinalIgnoreCase))).ToList());
                    break;
                case JudgementKind.Rename when judgement.Value is { Length: > 0 } name:
                    Replace([subject], [subject with { Name = name, IsNamed = true }]);
                    break;
                default:
                    break;
            }
        }

        public ActorIndex Index(IReadOnlyList<ActorLink> links)
        {
            var sorted = actors.OrderByDescending(a => a.IsNamed).ThenByDescending(a => a.Members.Select(m => m.ReportId).Distinct().Count())
                .ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
            var result = new ActorIndex(sorted, []);
            return new ActorIndex(sorted, [.. links.Select(l => Kept(l, result)).OfType<ActorLink>()]);
        }

        /// <summary>A link between the actors as they stand now.</summary>
        private static ActorLink? Kept(ActorLink link, ActorIndex index)
        {
            var (left, right) = (index.Find(link.LeftActor)?.Id, index.Find(link.RightActor)?.Id);
            return left is null || right is null ? null
                : link with { LeftActor = left, RightActor = right, Decision = left == right ? LinkDecision.Made : LinkDecision.Proposed };
        }

        /// <summary>Whether something in the one is judged to be another than something in the other.</summary>
        private bool AreTwo(Actor a, Actor b) => two.Any(j => (Find(j.Subject)?.Id, Find(j.Other!)?.Id) is var (left, right)
            && ((left == a.Id && right == b.Id) || (left == b.Id && right == a.Id)));

        private Actor? Find(string id)
        {
            var slash = id.IndexOf('/', StringComparison.Ordinal);
            return slash < 0
                ? actors.Find(a => a.Id == id) ?? actors.Find(a => a.OtherIds.Contains(id))
                : actors.Find(a => a.Members.Contains(new ReportActorRef(id[..slash], id[(slash + 1)..])));
        }

        private void Replace(IReadOnlyList<Actor> old, IReadOnlyList<Actor> fresh)
        {
            actors.RemoveAll(a => old.Any(o => o.Id == a.Id));
            actors.AddRange(fresh);
        }

        private Actor Join(Actor first, Actor second)
        {
            var lead = second.IsNamed && !first.IsNamed ? second : first;
            var members = first.Members.Concat(second.Members).Distinct().OrderBy(m => m.ReportId, StringComparer.Ordinal).ThenBy(m => m.ActorId, StringComparer.Ordinal).ToList();
            return lead with
            {
                OtherIds = [.. first.OtherIds.Concat(second.OtherIds).Append(lead == first ? second.Id : first.Id).Where(i => i != lead.Id).Distinct().Order(StringComparer.Ordinal)],
                Members = members,
                Names = NamesOf(members),
            };
        }

        /// <summary>Takes members away as an actor of their own; nothing happens where that would leave one of the two empty.</summary>
        private void Split(Actor actor, string id, List<ReportActorRef> away)
        {
            var left = actor.Members.Except(away).ToList();
            if (away.Count == 0 || left.Count == 0)
            {
                return;
            }

            var ids = actor.OtherIds.Where(o => o != id && !away.Exists(m => IsNode(m, o)) && o != actor.Id).ToList();
            var gone = actor.OtherIds.Append(actor.Id).Where(o => o != id && away.Exists(m => IsNode(m, o)) && !left.Exists(m => IsNode(m, o))).ToList();
            var stays = actor.Id == id ? ids[0] : actor.Id;
            Replace([actor], [
                Made(actor, left) with { Id = stays, OtherIds = [.. ids.Where(i => i != stays && !gone.Contains(i))] },
                Made(actor, away) with { Id = id, OtherIds = [.. gone.Where(g => g != stays)] },
            ]);
        }

        private Actor Made(Actor origin, List<ReportActorRef> members)
        {
            var names = NamesOf(members);
            return origin with
            {
                Name = names.Any(n => n.Words == origin.Name) ? origin.Name : names[0].Words,
                Kind = members.GroupBy(m => read[m].Kind).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key,
                Members = members,
                Names = names,
            };
        }

        private List<ActorName> NamesOf(List<ReportActorRef> members) =>
            [.. members.SelectMany(m => Names(m).Select(n => (Name: n, m.ReportId, Form: read[m].Mentions.FirstOrDefault(x => x.Words == n)?.Form ?? NameShape.FormOf(n))))
                .GroupBy(n => n.Name, StringComparer.Ordinal)
                .Select(g => new ActorName(g.Key, g.First().Form, [.. g.Select(n => n.ReportId).Distinct()]))
                .OrderByDescending(n => n.Reports.Count).ThenBy(n => n.Form).ThenBy(n => n.Words, StringComparer.Ordinal)];

        private IEnumerable<string> Names(ReportActorRef member) => read[member].Names.Prepend(read[member].Name).Distinct();

        /// <summary>Whether one of the member's names is the one that this id stands for.</summary>
        private bool IsNode(ReportActorRef member, string id) => Names(member).Any(n => NodeId.Of(n, read[member].Kind) == id);
    }
}
