using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Puts together everything about actors, as ids of lines in their order.</summary>
internal sealed class ProfileComposer(CaseView view, Rows rows)
{
    private static readonly HashSet<RelationPredicate> PostPredicates =
    [
        RelationPredicate.Leads, RelationPredicate.DeputyOf, RelationPredicate.SpokesmanOf, RelationPredicate.Commands,
        RelationPredicate.OfficeHeld, RelationPredicate.Succeeded, RelationPredicate.Founded,
    ];

    private readonly ILookup<string, (int Number, string Id)> disputes = view.Record.Disputes.Select((d, n) => (d.Subject, Place: (n, d.Id)))
        .ToLookup(d => d.Subject, d => d.Place, StringComparer.Ordinal);

    private readonly ILookup<string, ActorLink> links = view.Record.Actors.Links
        .SelectMany(l => new[] { l.LeftActor, l.RightActor }.Distinct().Select(a => (Actor: a, Link: l)))
        .ToLookup(l => l.Actor, l => l.Link, StringComparer.Ordinal);

    public ActorDetail Detail(Actor actor)
    {
        var ties = view.Use.Ties(actor);
        var own = view.Use.Incidents(actor);
        return new ActorDetail
        {
            Id = actor.Id,
            OtherIds = actor.OtherIds,
            Names = [.. actor.Names.Select(n => new NameRow(n.Words, Wire.Name(n.Form), [.. n.Reports.Select(view.Sources.Name).Distinct()]))],
            Posts = InTime(ties.Where(t => IsPost(t, actor)).Select(t => (Present.Rows.Holds(t), t.Id))),
            Relations = [.. ties.Where(t => !IsPost(t, actor)).Select(t => (t.Id, Reports: t.Accounts.Select(a => a.Ref.ReportId).Distinct().Count(), Predicate: Present.Rows.Predicate(t)))
                .OrderByDescending(r => r.Reports).ThenBy(r => r.Predicate, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => r.Id)],
            Incidents = InTime(own.Where(i => i.IsActual).Select(i => (i.Date, i.Id))),
            Statements = InTime(view.Use.Said(actor).Select(Dated)),
            SaidAbout = InTime(view.Use.SaidAbout(actor).Select(Dated)),
            Disputes = [.. own.Select(i => i.Id).Append(actor.Id).Distinct().SelectMany(id => disputes[id]).OrderBy(d => d.Number).Select(d => d.Id)],
            Sources = [.. actor.Members.Select(m => view.Sources.Name(m.ReportId)).Distinct().Order(StringComparer.Ordinal)],
            Register = actor.Register,
            Links = [.. links[actor.Id]],
            Mentions = rows.Mentions(actor),
            Members = [.. actor.Members.Select(m => $"{m.ReportId}/{m.ActorId}")],
        };
    }

    public ActorProfile Profile(Actor actor)
    {
        var lines = view.Lines;
        return ActorProfile.Of(rows.Actor(actor, view.Use), Detail(actor), lines, view.Entry);
    }

    private static (DateRange? Date, string Id) Dated(LedgerEntry entry) => (entry.Finding.Date, entry.Ref.ToString());

    private static List<string> InTime(IEnumerable<(DateRange? Date, string Id)> items) =>
        [.. items.OrderBy(i => Order.Of(i.Date)).ThenBy(i => i.Id, StringComparer.Ordinal).Select(i => i.Id)];

    private static bool IsPost(Tie tie, Actor actor) => tie.Subject.Actor?.Id == actor.Id && PostPredicates.Contains(tie.Predicate);
}
