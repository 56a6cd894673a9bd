using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>Makes the record of a case from its readings and actors. The result does not depend on the order of the readings.</summary>
public static class Fuser
{
    public static CaseRecord Fuse(
        IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings, ActorIndex actors, IReadOnlyList<Judgement>? judgements = null)
    {
        var sorted = readings.OrderBy(r => r.ReportId, StringComparer.Ordinal).ToList();
        var origins = new Origins(reports, sorted);
        var ties = Ties.Gather(sorted, actors);
        var published = new Publication(reports, sorted);
        var tellings = Tellings(reports, sorted, actors);
        var within = Ties.Within(ties);
        var scorer = new TellingScorer(tellings, within);
        var clusters = JudgedClusters.Apply([.. new IncidentClusters(tellings, scorer).All.Select(c => c.Select(t => t.Account).ToList())], judgements ?? []);

        var incidentOf = clusters.SelectMany(c => c.Select(a => (a.Ref, Id: Id(c[0].Ref)))).ToDictionary(p => p.Ref, p => p.Id);
        var texts = reports.DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id, r => r.Report.Text, StringComparer.Ordinal);
        var homes = new StatementHomes(tellings.Select(t => (incidentOf[t.Account.Ref], t)), texts, published);
        var ledger = Ledger.Gather(sorted, actors, incidentOf, homes);
        var about = ledger.Where(l => l.Incident is not null).ToLookup(l => l.Incident!, StringComparer.Ordinal);
        var incidents = clusters.Select(c => Make(c, [.. about[Id(c[0].Ref)]], origins)).OrderBy(i => i.Id, StringComparer.Ordinal).ToList();
        var disputes = incidents.SelectMany(new IncidentDisputes(published, origins, within).Of)
            .Concat(new TieDisputes(ties, published, within, actors).All())
            .Concat(StanceDisputes.All(incidents, published)).ToList();
        var said = SaidFinding.Of(sorted, texts, actors);
        var denials = new AnsweredDenials(said, published).All(ledger, disputes.SelectMany(d => d.Sides).SelectMany(s => s.Findings).ToHashSet());
        disputes = disputes.Concat(denials).Concat(ContrastedViews.All(said, actors))
            .DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        return new CaseRecord { Actors = actors, Incidents = incidents, Ledger = ledger, Ties = ties, Disputes = disputes };
    }

    /// <summary>All events of the readings with what comparing them needs.</summary>
    internal static List<Telling> Tellings(IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings, ActorIndex actors)
    {
        var published = new Publication(reports, readings);
        var texts = reports.DistinctBy(r => r.Report.Id).ToDictionary(r => r.Report.Id, r => r.Report.Text, StringComparer.Ordinal);
        var speakers = readings.ToDictionary(r => r.ReportId, Speakers, StringComparer.Ordinal);
        return [.. Accounts.OfEvents(readings, actors, texts).Select(a => new Telling(a, Context.Of(
            texts.GetValueOrDefault(a.Ref.ReportId), a.Finding, published.Of(a.Ref.ReportId), speakers[a.Ref.ReportId])))];
    }

    /// <summary>The words of each of those whom a report quotes.</summary>
    private static List<string[]> Speakers(Reading reading) =>
        [.. reading.Statements.Select(s => s.Speaker.Words).Concat(reading.Findings.SelectMany(f => f.Attribution).Select(a => a.Speaker.Words))
            .Select(Fold.Of).Distinct().Select(w => w.Split(' '))];

    private static string Id(FindingRef first) => ContentId.Of("inc", first.ReportId, first.FindingId);

    private static Incident Make(List<Account> accounts, IReadOnlyList<LedgerEntry> ledger, Origins origins)
    {
        var shown = new ShownValues(accounts, origins);
        var corroboration = origins.Corroborate(accounts.Select(a => (a.Ref.ReportId, a.AccordingTo)));
        var status = shown.Status();
        return new Incident
        {
            Id = Id(accounts[0].Ref),
            OtherIds = [.. accounts.Skip(1).Select(a => Id(a.Ref))],
            Type = accounts.GroupBy(a => a.Finding.Type).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key,
            Mode = shown.Mode(),
            Status = status,
            Date = shown.Date(),
            Place = shown.Place(),
            Actors = shown.Roles(a => a.Actors),
            Recipients = shown.Roles(a => a.Recipients),
            Instrument = shown.Words(e => e.Instrument),
            Killed = shown.Words(e => e.Killed),
            Wounded = shown.Words(e => e.Wounded),
            Count = shown.Words(e => e.Count),
            Accounts = accounts,
            Ledger = ledger,
            Corroboration = corroboration,
            Grade = Grader.Grade(corroboration, status, ledger.Any(l => l.Finding.Act == StatementAct.Denies)),
        };
    }
}
