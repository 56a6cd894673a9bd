using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Ask;

/// <summary>
/// Answers questions from the record, with quotes, sources and disputes; where the record does not hold the answer, with the sentences of the
/// reports that fit best; and where these do not either, with nothing. Deterministic, and never from anything but the case.
/// </summary>
/// <param name="view">The case.</param>
public sealed class Asker(CaseView view)
{
    private const int MostQuotes = 5;
    private const int MostOfPart = 3;
    private const int MostDisputes = 3;

    /// <param name="text">The question, in English.</param>
    /// <param name="filter">Which part of the case may answer; its days of publication and intake and its source count.</param>
    public Answer Ask(string text, Filter filter)
    {
        var cut = view.At(filter.AsOf, filter.Known);
        var parts = new QuestionReader(cut).Read(text);
        var passages = new PassageIndex(cut, parts[0]).Passages.Where(p => filter.Source is not { } source || cut.Sources.Matches(p.ReportId, source)).ToList();
        var chosen = parts.Select(p => PassageRanking.Of(cut, p, passages, parts.Count == 1 ? MostQuotes : MostOfPart)).ToList();
        var lines = parts.SelectMany((p, i) => new Lines(cut, p, chosen[i]).All()).DistinctBy(l => l.Text).ToList();
        var cited = lines.SelectMany(l => l.Evidence).Select(c => (c.Finding.ReportId, c.Quote)).ToHashSet();
        var quotes = InTurns(chosen).Select(p => cut.Sources.Cite(new FindingRef(p.ReportId, $"sentence {p.Number + 1}"), new Evidence(p.Span, p.Text)));
        return new Answer(text.Trim(), Wire.Name(parts[0].Kind), lines, [.. quotes.Where(q => !cited.Contains((q.Finding.ReportId, q.Quote)))], Disputes(cut, parts[0]))
        {
            Scope = Scope(cut, parts[0], filter),
        };
    }

    /// <summary>The best of each part, then the second best of each.</summary>
    private static IEnumerable<Passage> InTurns(List<List<RankedPassage>> parts) =>
        Enumerable.Range(0, parts.Max(p => p.Count)).SelectMany(i => parts.Where(p => i < p.Count).Select(p => p[i].Passage)).DistinctBy(p => (p.ReportId, p.Number)).Take(MostQuotes + parts.Count);

    /// <summary>Disputes about the actors of the question, or about incidents that fit its words.</summary>
    private static List<DisputeView> Disputes(CaseView cut, Question question)
    {
        var ids = question.Actors.SelectMany(a => a.Ids).ToHashSet(StringComparer.Ordinal);
        var about = cut.Record.Incidents.Where(i => i.Accounts.Any(a => a.Actors.Concat(a.Recipients).Any(r => r.Actor is { } actor && ids.Contains(actor.Id)))
            && (question.Events.Contains(i.Type) || question.Kind == QuestionKind.Disagree)).Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        return [.. cut.Disputes(Filter.None).Where(d => ids.Contains(d.Subject) || about.Contains(d.Subject) || (question.Kind == QuestionKind.Disagree && ids.Count == 0))
            .OrderByDescending(d => ids.Contains(d.Subject)).ThenByDescending(d => d.Reports).ThenBy(d => d.Id, StringComparer.Ordinal).Take(question.Kind == QuestionKind.Disagree ? 2 * MostDisputes : MostDisputes)];
    }

    private static string Scope(CaseView cut, Question question, Filter filter)
    {
        var reports = $"{cut.Reports.Count} report{(cut.Reports.Count == 1 ? "" : "s")}";
        var day = filter.AsOf is { } asOf ? $" certainly published by {DateText.Write(asOf)}" : question.AsOf is { } asked ? $"; those certainly later than {DateText.Write(asked)} count less" : "";
        var strangers = question.Strangers.Count > 0 ? $" No actor of this case is called {string.Join(" or ", question.Strangers)}." : "";
        return $"From {reports}{day}.{strangers}";
    }
}
