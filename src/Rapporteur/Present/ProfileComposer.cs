using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Puts together everything about an actor.</summary>
internal sealed class ProfileComposer(CaseView view, Rows rows, ActorUse use, Sources sources)
{
    private static readonly HashSet<RelationPredicate> PostPredicates =
    [
        RelationPredicate.Leads, RelationPredicate.DeputyOf, RelationPredicate.SpokesmanOf, RelationPredicate.Commands,
        RelationPredicate.OfficeHeld, RelationPredicate.Succeeded, RelationPredicate.Founded,
    ];

    public IEnumerable<ActorProfile> Find(string nameOrId)
    {
        var actors = view.Record.Actors;
        if (actors.Find(nameOrId) is { } known)
        {
            return [Profile(known)];
        }

        var match = new Matching(new Filter { Actor = nameOrId }, sources);
        var found = actors.Actors.Where(match.Actor).ToList();
        var exact = found.Where(a => a.Names.Any(n => string.Equals(n.Words, nameOrId, StringComparison.OrdinalIgnoreCase))).ToList();
        return (exact.Count > 0 ? exact : found).Select(Profile);
    }

    private ActorProfile Profile(Actor actor)
    {
        var ties = use.Ties(actor);
        var own = use.Incidents(actor);
        var disputed = own.Select(i => i.Id).Append(actor.Id).ToHashSet(StringComparer.Ordinal);
        return new ActorProfile
        {
            Actor = rows.Actor(actor, use),
            Names = [.. actor.Names.Select(n => new NameRow(n.Words, Wire.Name(n.Form), [.. n.Reports.Select(sources.Name).Distinct()]))],
            Posts = [.. ties.Where(t => IsPost(t, actor)).Select(rows.Relation).OrderBy(Order.Of).ThenBy(r => r.Id, StringComparer.Ordinal)],
            Relations = [.. ties.Where(t => !IsPost(t, actor)).Select(rows.Relation)
                .OrderByDescending(r => r.Reports).ThenBy(r => r.Predicate, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)],
            Incidents = [.. own.Where(i => i.IsActual).OrderBy(i => Order.Of(i.Date)).ThenBy(i => i.Id, StringComparer.Ordinal).Select(rows.Incident)],
            Statements = Told(use.Said(actor)),
            SaidAbout = Told(use.SaidAbout(actor)),
            Disputes = [.. view.Record.Disputes.Where(d => disputed.Contains(d.Subject)).Select(rows.Dispute)],
            Sources = [.. actor.Members.Select(m => sources.Name(m.ReportId)).Distinct().Order(StringComparer.Ordinal)],
            Register = [.. actor.Register.SelectMany(m => view.Entry(m.Entry) is { } entry ? [new RegisterView(entry, m)] : Array.Empty<RegisterView>())],
            Links = [.. view.Record.Actors.Links.Where(l => l.LeftActor == actor.Id || l.RightActor == actor.Id)],
        };
    }

    private List<StatementRow> Told(IReadOnlyList<LedgerEntry> entries) =>
        [.. entries.Select(rows.Statement).OrderBy(Order.Of).ThenBy(r => r.Id, StringComparer.Ordinal)];

    private static bool IsPost(Tie tie, Actor actor) => tie.Subject.Actor?.Id == actor.Id && PostPredicates.Contains(tie.Predicate);
}
