using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>Who claims, denies, accuses, condemns, by report.</summary>
internal static class Ledger
{
    private const int NearbyCharacters = 400;

    public static List<LedgerEntry> Gather(
        IEnumerable<Reading> readings, ActorIndex actors, IReadOnlyDictionary<FindingRef, string> incidents) =>
        [.. readings.SelectMany(r => r.Statements.Select(s => new LedgerEntry
        {
            Ref = new FindingRef(r.ReportId, s.Id),
            Finding = s,
            Speaker = Accounts.RoleOf(r, s.Speaker, actors),
            About = Accounts.Roles(r, s.AboutActors, actors),
            Incident = (s.AboutEvent ?? Claimed(r, s)) is { } about ? incidents.GetValueOrDefault(new FindingRef(r.ReportId, about)) : null,
        })).OrderBy(e => e.Ref)];

    /// <summary>
    /// Responsibility is claimed, denied or laid on others for something that the report has just told: where it does not say for what, for the
    /// last attack before the end of the statement, if it is near.
    /// </summary>
    private static string? Claimed(Reading reading, StatementFinding statement)
    {
        var claim = statement.Evidence.Span;
        return statement.Act is not (StatementAct.ClaimsResponsibility or StatementAct.Denies or StatementAct.Accuses) || claim.IsEmpty ? null : reading.Events
            .Where(e => e is { Type: EventType.Assault, Status: EventStatus.Occurred or EventStatus.Alleged } && !e.Evidence.Span.IsEmpty
                && e.Evidence.Span.Start < claim.End && claim.Start - e.Evidence.Span.End <= NearbyCharacters)
            .OrderByDescending(e => e.Evidence.Span.Start).FirstOrDefault()?.Id;
    }
}
