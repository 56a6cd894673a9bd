using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Search;

/// <summary>Makes answers of what a search finds.</summary>
internal static class SearchItems
{
    private const int MostTexts = 2;
    private const int MostNames = 12;

    public static SearchItem Of(ActorRow actor, IReadOnlyList<string> words) => new("actor", "/actors/" + actor.Id, actor.Name)
    {
        Line = string.Join(" · ", new[] { actor.Kind.Replace('-', ' '), actor.OtherNames.Count > 0 ? "also " + string.Join(", ", actor.OtherNames.Take(4)) : "", Count(actor.Reports, "report") }.Where(p => p.Length > 0)),
        Texts = [.. actor.Evidence.Take(1).Select(e => FoundText.Of(e.Quote, words))],
        Facets = [("kind", "actor"), ("type", actor.Kind.Replace('-', ' ')), ("who", actor.Name), .. Publishers(actor.Evidence)],
    };

    public static SearchItem Of(IncidentRow incident, IReadOnlyList<string> words) => new("incident", "/incidents/" + incident.Id, incident.What)
    {
        Date = incident.Date,
        Line = string.Join(" · ", new[] { incident.When, incident.Who, incident.ToWhom, incident.Where, incident.HowMany, incident.Grade }.Where(p => p.Length > 0)),
        Texts = [.. incident.Evidence.Select(e => FoundText.Of(e.Quote, words)).OrderByDescending(t => t.Pieces.Count(p => p.IsMatch)).Take(MostTexts)],
        Facets =
        [
            ("kind", "incident"), ("type", incident.What), .. Years(incident.Date), .. Publishers(incident.Evidence),
            .. new[] { incident.Who, incident.ToWhom }.SelectMany(w => w.Replace(" (disputed)", "", StringComparison.Ordinal).Split(", ")).Where(n => n.Any(char.IsUpper)).Select(n => ("who", n)).Distinct(),
        ],
    };

    public static SearchItem Of(StatementFinding statement, ReportEntry entry, Reading reading, IReadOnlyList<string> words)
    {
        var act = Wire.Name(statement.Act).Replace('-', ' ');
        var publisher = entry.Report.Publisher ?? reading.Publisher;
        return new SearchItem("statement", $"/reports/{entry.Report.Id}#{statement.Id}", $"{statement.Speaker.Words} {act}")
        {
            Date = statement.Date,
            Line = string.Join(" · ", new[] { DateWords.OfEvent(statement.Date), publisher ?? entry.Report.Origin }.Where(p => p.Length > 0)),
            Texts = [FoundText.Of(statement.Evidence.Quote, words)],
            Facets = [("kind", "statement"), ("type", act), .. Years(statement.Date), .. publisher is null ? [] : new[] { ("publisher", publisher) }, ("who", Name(reading, statement.Speaker))],
        };
    }

    public static SearchItem Of(IReadOnlyList<SearchHit> hits, ReportEntry entry, Reading? reading)
    {
        var published = entry.Report.Published ?? reading?.Published;
        var publisher = entry.Report.Publisher ?? reading?.Publisher;
        return new SearchItem("report", "/reports/" + entry.Report.Id, reading?.Title ?? entry.Report.Title ?? entry.Report.Origin)
        {
            Date = published,
            Line = string.Join(" · ", new[] { publisher ?? entry.Report.Origin, DateWords.OfEvent(published) }.Where(p => p.Length > 0)),
            Texts = [.. hits.Take(MostTexts).Select(h => FoundText.Of(h.Snippet, h.Matches, h.Span.Start))],
            Facets =
            [
                ("kind", "report"), .. Years(published), .. publisher is null ? [] : new[] { ("publisher", publisher) },
                .. (reading?.Events ?? []).Select(e => ("type", e.Mode.Replace('-', ' '))).Distinct(),
                .. (reading?.Actors ?? []).Where(a => a.Name.Any(char.IsUpper)).Select(a => ("who", a.Name)).Distinct().Take(MostNames),
            ],
        };
    }

    private static string Name(Reading reading, Party party) => reading.Actors.FirstOrDefault(a => a.Id == party.Actor)?.Name ?? party.Words;

    private static IEnumerable<(string, string)> Years(DateRange? date) => (date?.From ?? date?.To) is { } day ? [("year", day.Year.ToString(CultureInfo.InvariantCulture))] : [];

    private static IEnumerable<(string, string)> Publishers(IReadOnlyList<Citation> evidence) => evidence.Select(e => e.Publisher).OfType<string>().Distinct().Select(p => ("publisher", p));

    private static string Count(int number, string thing) => $"{number} {thing}{(number == 1 ? "" : "s")}";
}
