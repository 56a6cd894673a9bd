using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Read.Assisted;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Proposals of other readers as rows, with the sentence of each.</summary>
public static class SuggestionRows
{
    /// <summary>By report and place in the text.</summary>
    public static IReadOnlyList<SuggestionRow> Of(
        IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings, IReadOnlyList<AssistedReading> assisted, Func<string, string> stateOf)
    {
        var sources = new Sources(reports, readings);
        return [.. assisted.SelectMany(a => Rows(a, sources, stateOf)).OrderBy(r => r.Evidence[0].Finding.ReportId, StringComparer.Ordinal)
            .ThenBy(r => r.Evidence[0].Span).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<SuggestionRow> Rows(AssistedReading assisted, Sources sources, Func<string, string> stateOf) =>
        sources.Reading(assisted.ReportId) is not { } own ? [] : Adoption.Suggestions(assisted, own).Select(s => new SuggestionRow
        {
            Id = new FindingRef(s.ReportId, s.Id).ToString(),
            Kind = Kind(s.Finding),
            What = What(s.Finding),
            Model = s.Model,
            Agrees = s.Agrees ?? "",
            State = stateOf(new FindingRef(s.ReportId, s.Id).ToString()),
            Date = Date(s.Finding),
            Reports = 1,
            Evidence = [sources.Cite(new FindingRef(s.ReportId, s.Id), s.Finding.Evidence)],
        });

    private static string Kind(Finding finding) => finding switch
    {
        EventFinding => "event",
        StatementFinding => "statement",
        RelationFinding => "relation",
        _ => "forecast",
    };

    private static DateRange? Date(Finding finding) => finding switch
    {
        EventFinding e => e.Date,
        StatementFinding s => s.Date,
        _ => null,
    };

    private static string What(Finding finding) => finding switch
    {
        EventFinding e => Joined(Names(e.Actors), $"{Phrase.Mode(e.Mode)} ({Wire.Name(e.Status)})", Names(e.Recipients)),
        StatementFinding s => Joined(s.Speaker.Words, Wire.Name(s.Act), Names(s.AboutActors)),
        RelationFinding r => Joined(r.Subject.Words, Wire.Name(r.Predicate), r.Object.Words),
        ForecastFinding f => Joined(f.Speaker.Words, f.ConfidenceWords, f.Gist),
        _ => "",
    };

    private static string Names(IReadOnlyList<Party> parties) => Phrase.List(parties.Select(p => p.Words));

    private static string Joined(params string[] parts) => string.Join(" · ", parts.Where(p => p.Length > 0));
}
