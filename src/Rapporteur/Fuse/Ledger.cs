using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>Who claims, denies, accuses, condemns, by report.</summary>
internal static class Ledger
{
    public static List<LedgerEntry> Gather(
        IEnumerable<Reading> readings, ActorIndex actors, IReadOnlyDictionary<FindingRef, string> incidents) =>
        [.. readings.SelectMany(r => r.Statements.Select(s => new LedgerEntry
        {
            Ref = new FindingRef(r.ReportId, s.Id),
            Finding = s,
            Speaker = Accounts.RoleOf(r, s.Speaker, actors),
            About = Accounts.Roles(r, s.AboutActors, actors),
            Incident = s.AboutEvent is { } about ? incidents.GetValueOrDefault(new FindingRef(r.ReportId, about)) : null,
        })).OrderBy(e => e.Ref)];
}
