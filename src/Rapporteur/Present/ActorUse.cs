using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>Where each actor occurs in the record.</summary>
internal sealed class ActorUse
{
    private readonly ILookup<string, Incident> incidents;
    private readonly ILookup<string, LedgerEntry> said;
    private readonly ILookup<string, LedgerEntry> saidAbout;
    private readonly ILookup<string, Tie> ties;

    public ActorUse(CaseRecord record)
    {
        incidents = record.Incidents
            .SelectMany(i => i.Accounts.SelectMany(a => a.Actors.Concat(a.Recipients)).Concat(i.Recipients).Where(r => r.Actor is not null)
                .Select(r => r.Actor!.Id).Distinct().Select(id => (Id: id, Incident: i)))
            .ToLookup(p => p.Id, p => p.Incident, StringComparer.Ordinal);
        said = record.Ledger.Where(l => l.Speaker.Actor is not null).ToLookup(l => l.Speaker.Actor!.Id, StringComparer.Ordinal);
        saidAbout = record.Ledger
            .SelectMany(l => l.About.Where(r => r.Actor is not null).Select(r => r.Actor!.Id).Distinct().Select(id => (Id: id, Entry: l)))
            .ToLookup(p => p.Id, p => p.Entry, StringComparer.Ordinal);
        ties = record.Ties
            .SelectMany(t => new[] { t.Subject, t.Object }.Where(r => r.Actor is not null).Select(r => r.Actor!.Id).Distinct().Select(id => (Id: id, Tie: t)))
            .ToLookup(p => p.Id, p => p.Tie, StringComparer.Ordinal);
    }

    public IReadOnlyList<Incident> Incidents(Actor actor) => [.. incidents[actor.Id]];

    public IReadOnlyList<LedgerEntry> Said(Actor actor) => [.. said[actor.Id]];

    public IReadOnlyList<LedgerEntry> SaidAbout(Actor actor) => [.. saidAbout[actor.Id]];

    public IReadOnlyList<Tie> Ties(Actor actor) => [.. ties[actor.Id]];
}
