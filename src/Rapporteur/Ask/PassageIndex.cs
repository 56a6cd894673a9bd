using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Read.Dates;
using Rapporteur.Read.Layout;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Tags;
using Rapporteur.Text;

namespace Rapporteur.Ask;

/// <summary>The sentences of the reports that may answer a question, with what the readings found in them.</summary>
internal sealed class PassageIndex
{
    /// <summary>Reports that are looked into sentence by sentence; those that share most words with the question.</summary>
    private const int MostReports = 200;
    private readonly CaseView view;

    public PassageIndex(CaseView view, Question question)
    {
        this.view = view;
        var reports = Likely(view.Reports, question);
        Passages = [.. reports.AsParallel().AsOrdered().Select(Of).SelectMany(p => p)];
    }

    public IReadOnlyList<Passage> Passages { get; }

    private static List<ReportEntry> Likely(IReadOnlyList<ReportEntry> reports, Question question)
    {
        if (reports.Count <= MostReports)
        {
            return [.. reports.OrderBy(r => r.Report.Id, StringComparer.Ordinal)];
        }

        var wanted = question.Actors.SelectMany(a => a.Folded).Concat(question.Terms.Select(t => t.Lemma)).Concat(question.Strangers).ToList();
        return [.. reports.OrderByDescending(r => wanted.Count(w => r.Report.Text.Contains(w, StringComparison.OrdinalIgnoreCase)))
            .ThenBy(r => r.Report.Id, StringComparer.Ordinal).Take(MostReports)];
    }

    private List<Passage> Of(ReportEntry entry)
    {
        var draft = new Draft(entry.Report);
        foreach (var pass in (IPass[])[new SentencesPass(), new LayoutPass(), new DatelinesPass(), new TagsPass(), new DatesPass()])
        {
            pass.Run(draft);
        }

        var reading = view.Sources.Reading(entry.Report.Id);
        var mentions = reading?.Actors.Select(a => (Actor: view.Record.Actors.Of(reading.ReportId, new Party(a.Id, a.Name, null)), a.Mentions)).Where(p => p.Actor is not null)
            .SelectMany(p => p.Mentions.Select(m => (p.Actor!.Id, m.Span))).ToList() ?? [];
        return [.. Enumerable.Range(0, draft.Text.Sentences.Length).Where(i => draft.Text.Sentences[i] is { Kind: not (SentenceKind.Boilerplate or SentenceKind.Dateline), Count: > 2 })
            .Select(i => Make(draft, i, reading, mentions)).Select(p => p with { Speakers = Speakers(p) })];
    }

    private HashSet<string> Speakers(Passage passage) => [.. passage.Findings.SelectMany(f => f.Attribution.Select(a => a.Speaker).Concat(f is StatementFinding s ? [s.Speaker] : []))
        .Select(p => view.Record.Actors.Of(passage.ReportId, p)?.Id).OfType<string>()];

    private static Passage Make(Draft draft, int number, Reading? reading, List<(string Id, TextSpan Span)> mentions)
    {
        var sentence = draft.Text.Sentences[number];
        var tokens = draft.Text.Tokens[sentence.First..sentence.End];
        var dates = draft.Dates.Where(d => sentence.Span.Contains(d.Span.Start)).ToList();
        var findings = reading?.Findings.Where(f => f.Evidence.More.Prepend(f.Evidence).Any(e => e.Span.Overlaps(sentence.Span))).ToList() ?? [];
        var text = string.Join(' ', sentence.Span.Of(draft.Text.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Passage
        {
            ReportId = draft.Report.Id, Number = number, Paragraph = sentence.Paragraph, Span = sentence.Span, Text = text, Kind = sentence.Kind,
            Lemmas = tokens.Where(t => t.Upos is Upos.Noun or Upos.Verb or Upos.Propn or Upos.Adj or Upos.Num or Upos.X).Select(t => t.Lemma.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal),
            PointsBack = PointsBack([.. tokens.SkipWhile(t => t.Upos is Upos.Cconj or Upos.Punct or Upos.Adv or Upos.Sconj).Take(2)]),
            Folded = NameTable.Words(text).Select(w => w.Folded).ToHashSet(StringComparer.Ordinal),
            Actors = mentions.Where(m => m.Span.Overlaps(sentence.Span)).Select(m => m.Id).ToHashSet(StringComparer.Ordinal),
            Speakers = new HashSet<string>(),
            IsSpokenByPronoun = tokens.Zip(tokens.Skip(1)).Any(p => p.First.Upos == Upos.Pron && QuestionWords.Default.IsSaying(p.Second.Lemma.ToLowerInvariant())),
            Findings = findings,
            HasNumber = tokens.Any(t => !dates.Exists(d => d.Span.Overlaps(t.Span)) && (t.Upos == Upos.Num || QuestionWords.Default.Quantities.Contains(t.Lemma.ToLowerInvariant()))),
            HasDate = dates.Count > 0,
            Dates = [.. dates.Select(d => d.Range).OfType<DateRange>(), .. findings.OfType<EventFinding>().Select(e => e.Date).OfType<DateRange>().Where(d => d.Days < 400)],
        };
    }

    private static bool PointsBack(Token[] opening) => opening is [var first, var second]
        && (first.Upos == Upos.Pron || (first.Upos == Upos.Det && second.Upos is Upos.Aux or Upos.Verb));
}
