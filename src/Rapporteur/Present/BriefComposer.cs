using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Composes a brief: what happened, who says what, what is disputed, how actors stand, what is expected.</summary>
internal sealed class BriefComposer(CaseView view, Sentences sentences)
{
    private const int MostKeyPoints = 5;
    private const int MostIncidents = 30;
    private const int MostStatements = 20;
    private const int MostRelations = 20;
    private readonly Dictionary<string, Tie> ties = view.Record.Ties.ToDictionary(t => t.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, LedgerEntry> entries = view.Record.Ledger.ToDictionary(l => l.Ref.ToString(), StringComparer.Ordinal);
    private readonly Dictionary<string, Incident> about = view.Record.Incidents.ToDictionary(i => i.Id, StringComparer.Ordinal);
    private readonly BriefGrades grades = new(view);
    private readonly List<Citation> citations = [];
    private readonly Dictionary<(string, string), int> numbers = [];

    /// <param name="filter">What to tell of.</param>
    /// <param name="scope">Which reports it rests on.</param>
    /// <param name="changes">What is new since an earlier brief, or null for all.</param>
    public Brief Compose(Filter filter, string scope, BriefChanges? changes = null)
    {
        var incidents = Sayable(filter, i => i.IsActual);
        var fresh = changes is null ? incidents : incidents.FindAll(changes.IsNew);
        var chosen = fresh.OrderByDescending(i => i.Corroboration.Reports).ThenBy(i => i.Date is null).ThenByDescending(i => i.Ledger.Count).ThenBy(i => i.Id, StringComparer.Ordinal)
            .Take(MostIncidents).ToList();
        var key = chosen.Where(i => i.Corroboration.Reports > 1 && fresh.Count > MostKeyPoints).Take(MostKeyPoints).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        var rest = fresh.Where(i => chosen.Contains(i) && !key.Contains(i.Id)).ToList();
        List<BriefSection> sections =
        [
            Section("Key points", fresh.Where(i => key.Contains(i.Id)), Incident),
            Section("What has changed", changes is null ? [] : incidents.Where(i => changes.Of(i).Count > 0), i => Changed(i, changes!.Of(i))),
            Section(changes is null ? "What happened" : "First reported since", rest.Where(i => i.Date is not null), Incident),
            Section("Undated", rest.Where(i => i.Date is null), Incident),
            Section("Who says what", Told(filter).Where(s => changes?.IsNew(Entry(s)) ?? true),
                s => Sentence(sentences.Statement(Entry(s), s), s.Evidence.Take(1), s.Id, grades.Of([Entry(s)]))),
            Section("What is disputed", view.Disputes(filter).Where(d => changes?.IsNew(d) ?? true),
                d => Sentence(sentences.Dispute(d, about.GetValueOrDefault(d.Subject)), d.Evidence, d.Id, BriefGrades.OfDispute(about.GetValueOrDefault(d.Subject)))),
            Section(changes is null ? "Who stands where" : "Relations that have changed", Standing(filter).Where(r => changes?.IsNew(r) ?? true),
                r => Sentence(sentences.Relation(ties[r.Id], r), r.Evidence, r.Id, grades.Of(ties[r.Id]))),
            Section("What is planned", Sayable(filter, i => i.Status == EventStatus.Planned && (changes?.IsNew(i) ?? true)).Take(MostStatements), Incident),
            Section("What is expected", Expected(filter).Where(f => changes?.IsNew(f) ?? true), f => Sentence(sentences.Forecast(f), f.Evidence.Take(1), f.Id, BriefGrades.OfForecast)),
        ];
        return new Brief(Title(filter), scope, [.. sections.Where(s => s.Sentences.Count > 0)], citations);
    }

    /// <summary>Forecasts by somebody who can be told, in words that are a sentence, the likeliest to matter first: those with a horizon.</summary>
    private IEnumerable<ForecastRow> Expected(Filter filter) => view.Forecasts(filter).Where(Sentences.IsTelling)
        .OrderBy(f => f.Horizon.Length == 0).Take(MostStatements);

    private BriefSentence Changed(Incident incident, IReadOnlyList<string> changes) => Sentence(
        sentences.Changed(incident, changes), view.Row(incident).Evidence, incident.Id, incident.Grade.ToString());

    private static string Title(Filter filter) => filter.Actor is { } actor ? $"Brief: {actor}" : "Brief";

    /// <summary>What named speakers do by speaking, those first that speak of an incident; of sayings that overlap in a report, the longest.</summary>
    private IEnumerable<StatementRow> Told(Filter filter)
    {
        var all = view.Statements(filter).Where(s => s.Act is not "asserts" && Entry(s).Speaker is { Actor.IsNamed: true }).ToList();
        var kept = all.Where(s => !all.Exists(o => o.Id != s.Id && Covers(o.Evidence[0], s.Evidence[0])))
            .OrderByDescending(s => s.Incident is not null).Take(MostStatements).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        return all.Where(s => kept.Contains(s.Id));
    }

    private static bool Covers(Citation longer, Citation shorter) => longer.Finding.ReportId == shorter.Finding.ReportId
        && longer.Span.Contains(shorter.Span) && (longer.Span.Length > shorter.Span.Length || longer.Finding < shorter.Finding);

    private IEnumerable<RelationRow> Standing(Filter filter) => view.Relations(filter)
        .Where(r => r.Predicate is not ("located in" or "other" or "size") && (ties[r.Id].Object.Actor is { IsNamed: true } || r.Predicate is not ("linked to" or "hostile to")) && ties[r.Id].Subject.Actor is { IsNamed: true }
            && (ties[r.Id].Object.Actor is { IsNamed: true } || (r.Object.Contains(' ', StringComparison.Ordinal) && !PlainWords.IsEmpty(r.Object))))
        .OrderByDescending(r => r.Reports).ThenBy(r => r.Subject, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal).Take(MostRelations);

    private LedgerEntry Entry(StatementRow row) => entries[row.Id];

    /// <summary>What can be told of in a brief: nothing that only shadows another incident, and nothing that cannot be put into words.</summary>
    private List<Incident> Sayable(Filter filter, Func<Incident, bool> isMeant)
    {
        var all = view.IncidentsOf(filter).ToList();
        return all.FindAll(i => isMeant(i) && Weight.IsForBrief(i) && !RoleSense.IsShadow(i, all) && Sentences.IsSayable(i, view.Row(i).Evidence));
    }

    private BriefSentence Incident(Incident incident) => Sentence(
        sentences.Incident(incident, view.IsDoerDisputed(incident), view.Row(incident).Evidence), view.Row(incident).Evidence, incident.Id, incident.Grade.ToString());

    /// <summary>What would stand there twice stands there once, with the citations of both.</summary>
    private static BriefSection Section<T>(string heading, IEnumerable<T> items, Func<T, BriefSentence> sentence) => new(heading,
        [.. items.Select(sentence).GroupBy(s => s.Text, StringComparer.OrdinalIgnoreCase)
            .Select(g => g.First() with { Citations = [.. g.SelectMany(s => s.Citations).Distinct().Order()] })]);

    private BriefSentence Sentence(string text, IEnumerable<Citation> evidence, string item, string? grade) =>
        new(text, [.. evidence.Select(Number).Distinct().Order()], item, grade);

    private int Number(Citation citation)
    {
        if (!numbers.TryGetValue((citation.Finding.ReportId, citation.Quote), out var number))
        {
            citations.Add(citation);
            numbers[(citation.Finding.ReportId, citation.Quote)] = number = citations.Count;
        }

        return number;
    }
}
