using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>Findings of reports with the actors of the case in their roles.</summary>
internal static class Accounts
{
    /// <param name="readings">What the reports say.</param>
    /// <param name="actors">The actors of the case.</param>
    /// <param name="texts">Texts of reports by id, as far as they are at hand.</param>
    public static List<Account> OfEvents(IEnumerable<Reading> readings, ActorIndex actors, IReadOnlyDictionary<string, string> texts) =>
        [.. readings.SelectMany(r => r.Events.Select(e => new Account
        {
            Ref = new FindingRef(r.ReportId, e.Id),
            Finding = e,
            Actors = Roles(r, [.. e.Actors.Where(a => !Accuses(r, a, e))], actors),
            Recipients = Roles(r, e.Recipients, actors),
            AccordingTo = Sources(r, e, actors),
            Date = DateOf(r, e, texts.GetValueOrDefault(r.ReportId)),
        })).OrderBy(a => a.Ref)];

    /// <summary>Who accuses others of a deed has not done it, even where a reader takes the subject of the sentence for the doer.</summary>
    private static bool Accuses(Reading reading, Party party, EventFinding e) => reading.Statements.Any(s =>
        s.Act == StatementAct.Accuses && s.AboutEvent == e.Id && s.Speaker.Reference == party.Reference
        && s.AboutActors.Any(a => a.Reference != party.Reference));

    private static DateRange? DateOf(Reading reading, EventFinding e, string? text) =>
        e.Date is { To: { } to, Basis: not Basis.Inferred } && (SpeechDates.IsOfKnown(text, e) || IsOfSpeech(reading, e) || SpeechDates.IsOfSpeech(text, e))
            ? new DateRange(null, to, Basis.Inferred) : e.Date;

    /// <summary>Whether the day is that on which somebody claimed, denied, condemned the deed or accused others of it.</summary>
    private static bool IsOfSpeech(Reading reading, EventFinding e) => e.DateWords is { Length: > 0 } words && reading.Statements.Any(s =>
        s.Act is not (StatementAct.Asserts or StatementAct.Announces) && s.Date is { } said && said.From == e.Date?.From && said.To == e.Date?.To
        && (s.AboutEvent == e.Id || e.Evidence.More.Prepend(e.Evidence).Any(m => s.Evidence.Span.Contains(m.Span)))
        && s.Evidence.Quote.Contains(words, StringComparison.OrdinalIgnoreCase));

    public static IReadOnlyList<Role> Sources(Reading reading, Finding finding, ActorIndex actors) =>
        Roles(reading, [.. finding.Attribution.Select(a => a.Speaker)], actors);

    public static IReadOnlyList<Role> Roles(Reading reading, IReadOnlyList<Party> parties, ActorIndex actors) =>
        [.. parties.Select(p => RoleOf(reading, p, actors))];

    public static Role RoleOf(Reading reading, Party party, ActorIndex actors) => new(actors.Of(reading.ReportId, party), party.Words);
}
