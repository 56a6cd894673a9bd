using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>Who claims, denies, accuses, condemns, by report.</summary>
internal static class Ledger
{
    private const int NearbyCharacters = 400;

    public static List<LedgerEntry> Gather(
        IEnumerable<Reading> readings, ActorIndex actors, IReadOnlyDictionary<FindingRef, string> incidents, StatementHomes homes) =>
        [.. readings.SelectMany(r => WithHeadlines([.. Entries(r, actors, incidents, homes)])).OrderBy(e => e.Ref)];

    /// <summary>What a headline says is about what the text says by the same act.</summary>
    private static IEnumerable<LedgerEntry> WithHeadlines(List<LedgerEntry> entries) => entries.Select(e =>
        e.Finding.Evidence.Span.Start == 0 && IsOnDeed(e.Finding) && entries.Find(o => o.Incident is not null && o.Finding.Act == e.Finding.Act && o.Finding.Evidence.Span.Start > 0) is { } text
            ? e with { Incident = text.Incident } : e);

    private static IEnumerable<LedgerEntry> Entries(
        Reading reading, ActorIndex actors, IReadOnlyDictionary<FindingRef, string> incidents, StatementHomes homes)
    {
        StatementFinding? before = null;
        string? last = null;
        foreach (var statement in reading.Statements.OrderBy(s => s.Evidence.Span.Start).ThenBy(s => s.Id, StringComparer.Ordinal))
        {
            var speaker = Accounts.RoleOf(reading, statement.Speaker, actors);
            var spokenOf = Accounts.Roles(reading, statement.AboutActors, actors);
            var about = (Told(reading, statement) ?? Claimed(reading, statement)) is { } told ? incidents.GetValueOrDefault(new FindingRef(reading.ReportId, told))
                : Answers(before, statement) ? last
                : IsOnDeed(statement) || TellsOwnDeed(statement) ? homes.Of(reading.ReportId, statement, [speaker, .. spokenOf]) : null;
            (before, last) = IsOnDeed(statement) ? (statement, about) : (before, last);
            yield return new LedgerEntry
            {
                Ref = new FindingRef(reading.ReportId, statement.Id),
                Finding = statement,
                Speaker = speaker,
                About = spokenOf,
                Incident = about,
            };
        }
    }

    private static bool IsOnDeed(StatementFinding statement) => statement.Act is StatementAct.ClaimsResponsibility or StatementAct.Denies or StatementAct.Accuses;

    /// <summary>The event that the statement is about. Where others are accused with words for no deed of violence, but of "the attack", that is meant.</summary>
    private static string? Told(Reading reading, StatementFinding statement) =>
        statement.Act == StatementAct.Accuses && HeadWords.NamesKnownEvent(statement.Evidence.Quote)
        && reading.Events.FirstOrDefault(e => e.Id == statement.AboutEvent) is { Type: not (EventType.Assault or EventType.Coerce) } ? null : statement.AboutEvent;

    /// <summary>Whether somebody tells what he or his own did: "says that it set off the bomb".</summary>
    public static bool TellsOwnDeed(StatementFinding statement) =>
        statement is { Act: StatementAct.Asserts or StatementAct.Announces, AboutEvent: null } && HeadWords.IsOfOwnDeed(statement.Evidence.Quote);

    /// <summary>A denial close behind an accusation or a claim answers it.</summary>
    private static bool Answers(StatementFinding? before, StatementFinding statement) =>
        statement.Act == StatementAct.Denies && before is { Act: not StatementAct.Denies } && statement.Evidence.Span.Start - before.Evidence.Span.End is >= 0 and <= NearbyCharacters;

    /// <summary>
    /// Responsibility is claimed, denied or laid on others for something that the report has just told: where it does not say for what, for the
    /// last attack before the end of the statement, if it is near; in a headline, for the first one behind it.
    /// </summary>
    private static string? Claimed(Reading reading, StatementFinding statement)
    {
        var claim = statement.Evidence.Span;
        if (!IsOnDeed(statement) || claim.IsEmpty)
        {
            return null;
        }

        var attacks = reading.Events.Where(e => e is { Type: EventType.Assault, Status: EventStatus.Occurred or EventStatus.Alleged } && !e.Evidence.Span.IsEmpty).ToList();
        return attacks.Where(e => e.Evidence.Span.Start < claim.End && claim.Start - e.Evidence.Span.End <= NearbyCharacters)
                .OrderByDescending(e => e.Evidence.Span.Start).FirstOrDefault()?.Id
            ?? (claim.Start == 0 ? attacks.Where(e => e.Evidence.Span.Start - claim.End <= NearbyCharacters).MinBy(e => e.Evidence.Span.Start)?.Id : null);
    }
}
