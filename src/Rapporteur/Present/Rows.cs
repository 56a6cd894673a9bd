using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;
using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Makes lines of what the record holds.</summary>
internal sealed class Rows(CaseRecord record, Sources sources, IReadOnlyList<Judgement> inForce)
{
    private readonly Dictionary<string, Incident> incidents = record.Incidents.ToDictionary(i => i.Id, StringComparer.Ordinal);
    private readonly ILookup<string, Dispute> disputes = record.Disputes.ToLookup(d => d.Subject, StringComparer.Ordinal);

    /// <summary>Which tellings of a relation have one origin.</summary>
    public required Lazy<Origins> Origins { get; init; }

    public IncidentRow Incident(Incident i) => new()
    {
        Places = i.Place, Told = Told(i), KilledLow = Quantity.Parse(i.Killed)?.Low, KilledHigh = Quantity.Parse(i.Killed)?.High,
        WhoIds = Ids(i.Actors), ToWhomIds = Ids(i.Recipients),
        Id = i.Id, Date = i.Date, Reports = i.Corroboration.Reports, Evidence = Evidence(i),
        Who = Who(i), What = Phrase.Mode(i.Mode), ToWhom = ToWhom(i), Where = Places.Line(i.Place, ToWhom(i)),
        AccordingTo = According(i), Type = Wire.Name(i.Type), Status = Wire.Name(i.Status),
        HowMany = Phrase.HowMany(i.Killed, i.Wounded, i.Count), Grade = i.Grade.ToString(), Disputes = disputes[i.Id].Count(),
    };

    public AccountRow Account(Account a) => new()
    {
        Id = a.Ref.ToString(), Date = a.Date, Reports = 1, Evidence = All(a.Ref, a.Finding.Evidence),
        Source = sources.Name(a.Ref.ReportId), Who = Phrase.Names(a.Actors), What = Phrase.Mode(a.Finding.Mode),
        ToWhom = Phrase.Names(a.Recipients), Where = string.Join(", ", a.Finding.Place),
        HowMany = Phrase.HowMany(a.Finding.Killed, a.Finding.Wounded, a.Finding.Count), Instrument = a.Finding.Instrument ?? "",
        Status = Wire.Name(a.Finding.Status), AccordingTo = Phrase.Names(a.AccordingTo),
        Doers = Named(a.Actors), Targets = Named(a.Recipients), Chain = Named(a.AccordingTo), Published = sources.Published(a.Ref.ReportId),
    };

    public StatementRow Statement(LedgerEntry s) => new()
    {
        Id = s.Ref.ToString(), Date = s.Finding.Date, Reports = 1, Evidence = All(s.Ref, s.Finding.Evidence),
        Who = Speaker(s.Speaker, s.Ref), Act = Wire.Name(s.Finding.Act), About = Phrase.Names(s.About), Gist = s.Finding.Gist,
        Channel = s.Finding.Channel ?? "", Incident = s.Incident,
        AccordingTo = Phrase.List(s.Finding.Attribution.Select(a => a.Speaker.Words)),
        Speaker = s.Speaker.Actor?.Id, Chain = [.. s.Finding.Attribution.Select(a => a.Speaker.Words)], Published = sources.Published(s.Ref.ReportId),
    };

    public RelationRow Relation(Tie t) => new()
    {
        Id = t.Id, Date = Holds(t), Reports = t.Accounts.Select(a => a.Ref.ReportId).Distinct().Count(),
        Evidence = [.. t.Accounts.SelectMany(a => All(a.Ref, a.Finding.Evidence))],
        Subject = t.Subject.Name, Predicate = Predicate(t), Object = t.Object.Name,
        Since = DateWords.Of(t.Accounts.Select(a => a.Finding.Since).FirstOrDefault(d => d is not null)),
        Until = DateWords.Of(t.Accounts.Select(a => a.Finding.Until).FirstOrDefault(d => d is not null)),
        Former = Newest(t).Finding.Former,
        AccordingTo = Phrase.List(t.Accounts.SelectMany(a => a.AccordingTo).Select(r => r.Name)),
        FirstTold = t.Accounts.Select(a => sources.Published(a.Ref.ReportId)?.To).Min(), LastTold = t.Accounts.Select(a => sources.Published(a.Ref.ReportId)?.To).Max(),
        SubjectId = t.Subject.Actor?.Id, ObjectId = t.Object.Actor?.Id, Certainty = TieCertainty.Of(t, Origins.Value),
    };

    public ForecastRow Forecast(Reading reading, ForecastFinding f)
    {
        var self = new FindingRef(reading.ReportId, f.Id);
        var band = Likelihoods.Default.Of(f.ConfidenceWords);
        var outcome = inForce.LastOrDefault(j => j.Kind == JudgementKind.Outcome && j.Subject == self.ToString());
        return new ForecastRow
        {
            Id = self.ToString(), Date = f.Horizon, Reports = 1, Evidence = All(self, f.Evidence),
            Who = Speaker(new Role(record.Actors.Of(reading.ReportId, f.Speaker), f.Speaker.Words), self), Gist = f.Gist,
            Horizon = f.HorizonWords ?? DateWords.Of(f.Horizon), ConfidenceWords = f.ConfidenceWords,
            Low = band?.Low, High = band?.High, Outcome = outcome?.Value ?? "", OutcomeEvidence = outcome?.Field ?? "",
        };
    }

    public ActorRow Actor(Actor a, ActorUse use) => new()
    {
        Id = a.Id, Reports = a.Members.Select(m => m.ReportId).Distinct().Count(), Evidence = [.. Mentions(a).Take(ActorRow.MostEvidence)],
        Name = a.Name, Kind = Wire.Name(a.Kind), IsNamed = a.IsNamed,
        OtherNames = [.. a.Names.Where(n => n.Words != a.Name && n.Form != MentionForm.Description && n.Form != MentionForm.Pronoun).Select(n => n.Words)],
        Incidents = use.Incidents(a).Count, Statements = use.Said(a).Count, Relations = use.Ties(a).Count,
    };

    public DisputeView Dispute(Dispute d) => new()
    {
        Id = d.Id, Reports = d.Sides.SelectMany(s => s.Findings).Select(f => f.ReportId).Distinct().Count(),
        Evidence = [.. d.Sides.SelectMany(s => s.Findings).SelectMany(Cite)],
        Kind = Present.DisputeView.KindOf(d), About = d.Matter, Subject = d.Subject, SubjectTitle = Title(d.Subject), Settled = d.Settled, Ruling = d.Ruling,
        Sides = [.. d.Sides.Select(s => Side(d, s))],
    };

    /// <summary>Where the claim names all who make it, the reports that carry it stand for them.</summary>
    private DisputeSideView Side(Dispute dispute, DisputeSide side)
    {
        var says = dispute.Kind == DisputeKind.Date && DateText.Parse(side.Says, Basis.Stated) is { } date ? DateWords.Of(date) : side.Says;
        var holders = side.Holders.All(h => says.Contains(h, StringComparison.Ordinal))
            ? side.Findings.Select(f => sources.Name(f.ReportId))
            : side.Holders.Select(Holder);
        return new DisputeSideView(says, [.. holders.Distinct()], [.. side.Findings.SelectMany(Cite)]);
    }

    /// <summary>An incident or an actor in a few words.</summary>
    public string Title(string id)
    {
        if (!incidents.TryGetValue(id, out var incident))
        {
            return record.Actors.Find(id)?.Name ?? id;
        }

        var by = incident.Actors.Count > 0 ? " by " + Phrase.Names(incident.Actors) : "";
        var on = incident.Recipients.Count > 0 ? ", " + Phrase.Names(incident.Recipients) : "";
        var when = DateWords.Of(incident.Date);
        return Phrase.Mode(incident.Mode) + by + on + (when.Length > 0 ? ", " + when : "");
    }

    private string Holder(string holder) => sources.Reading(holder) is null ? holder : sources.Name(holder);

    public IEnumerable<Citation> Cite(FindingRef of) =>
        sources.Reading(of.ReportId)?.Findings.FirstOrDefault(f => f.Id == of.FindingId) is { } finding ? [sources.Cite(of, finding.Evidence)] : [];

    /// <summary>One sentence of the mention of the actor in each report, where the report's text is at hand.</summary>
    public IReadOnlyList<Citation> Mentions(Actor actor) =>
        [.. actor.Members.Select(m => (m.ReportId, Actor: sources.Reading(m.ReportId)?.Actors.FirstOrDefault(a => a.Id == m.ActorId)))
            .Where(m => m.Actor is { Mentions.Count: > 0 })
            .Select(m => sources.Cite(new FindingRef(m.ReportId, m.Actor!.Id), new Evidence(m.Actor.Mentions[0].Span, m.Actor.Mentions[0].Words)))];

    private string Speaker(Role speaker, FindingRef of) =>
        speaker.Actor is null && speaker.Words == "author" ? $"author of {sources.Origin(of.ReportId)}" : speaker.Name;

    private static List<NamedRole> Named(IEnumerable<Role> roles) => [.. roles.Select(r => new NamedRole(r.Name, r.Actor?.Id))];

    private DateOnly? Told(Incident i) => i.Accounts.Select(a => sources.Published(a.Ref.ReportId)).Min(d => d?.From ?? d?.To);

    private static List<string> Ids(IReadOnlyList<Role> roles) => [.. roles.Select(r => r.Actor).Where(a => a is { IsNamed: true }).Select(a => a!.Id).Distinct()];

    private static TieAccount Newest(Tie tie) => tie.Accounts[^1];

    public static string Predicate(Tie tie) => Wire.Name(tie.Predicate).Replace('-', ' ');

    /// <summary>The days in which it holds, as far as reports tell.</summary>
    public static DateRange? Holds(Tie tie)
    {
        var since = tie.Accounts.Select(a => a.Finding.Since?.From).FirstOrDefault(d => d is not null);
        var until = tie.Accounts.Select(a => a.Finding.Until?.To).FirstOrDefault(d => d is not null);
        return (since is null && until is null) || since > until ? null : new DateRange(since, until, Basis.Stated);
    }

    private List<Citation> Evidence(Incident incident) => [.. incident.Accounts.Select(a => sources.Cite(a.Ref, a.Finding.Evidence))];

    private List<Citation> All(FindingRef of, Evidence evidence) =>
        [sources.Cite(of, evidence), .. evidence.More.Select(m => sources.Cite(of, m))];

    private string Who(Incident i) => Phrase.Names(i.Actors) is { Length: > 0 } who ? who + (IsDoerDisputed(i) ? " (disputed)" : "") : "";

    private static string ToWhom(Incident i) => Phrase.Names(i.Recipients.Any(Weight.IsTelling) ? i.Recipients.Where(Weight.IsTelling) : i.Recipients);

    /// <summary>Whether reports or parties disagree on who did it.</summary>
    public bool IsDoerDisputed(Incident i) => disputes[i.Id].Any(d => d.Matter is "responsibility" or "who did it");

    private static string According(Incident incident) => Phrase.List(incident.Accounts.SelectMany(a => a.AccordingTo).Select(r => r.Name));
}
