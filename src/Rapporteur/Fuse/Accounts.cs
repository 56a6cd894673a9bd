using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>Findings of reports with the actors of the case in their roles.</summary>
internal static class Accounts
{
    public static List<Account> OfEvents(IEnumerable<Reading> readings, ActorIndex actors) =>
        [.. readings.SelectMany(r => r.Events.Select(e => new Account
        {
            Ref = new FindingRef(r.ReportId, e.Id),
            Finding = e,
            Actors = Roles(r, e.Actors, actors),
            Recipients = Roles(r, e.Recipients, actors),
            AccordingTo = Sources(r, e, actors),
        })).OrderBy(a => a.Ref)];

    public static IReadOnlyList<Role> Sources(Reading reading, Finding finding, ActorIndex actors) =>
        Roles(reading, [.. finding.Attribution.Select(a => a.Speaker)], actors);

    public static IReadOnlyList<Role> Roles(Reading reading, IReadOnlyList<Party> parties, ActorIndex actors) =>
        [.. parties.Select(p => RoleOf(reading, p, actors))];

    public static Role RoleOf(Reading reading, Party party, ActorIndex actors) => new(actors.Of(reading.ReportId, party), party.Words);
}
