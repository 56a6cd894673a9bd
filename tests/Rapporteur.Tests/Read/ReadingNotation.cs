using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read;

/// <summary>Findings as the tables of docs/reading write them: one line each, without ids, spans and gists.</summary>
internal static class ReadingNotation
{
    public static string Events(Reading reading) => Join(reading.Events.Select(Event));

    public static string Statements(Reading reading) => Join(reading.Statements.Select(s => Statement(reading, s)));

    public static string Relations(Reading reading) => Join(reading.Relations.Select(Relation));

    public static string Forecasts(Reading reading) => Join(reading.Forecasts.Select(Forecast));

    private static string Event(EventFinding e) =>
        $"{Wire.Name(e.Type)} {e.Mode} {Wire.Name(e.Status)}: {Parties(e.Actors)} -> {Parties(e.Recipients)}"
        + (e.Place.Count > 0 ? $" @{string.Join(", ", e.Place)}" : "") + Part("on", e.Date) + Part("with", e.Instrument)
        + Part("killed", e.Killed) + Part("wounded", e.Wounded) + Part("times", e.Count) + According(e);

    private static string Statement(Reading reading, StatementFinding s) =>
        $"{Wire.Name(s.Act)}: {s.Speaker.Words} -> {Parties(s.AboutActors)}"
        + Part("about", reading.Events.FirstOrDefault(e => e.Id == s.AboutEvent)?.Mode) + Part("on", s.Date) + Part("via", s.Channel) + According(s);

    private static string Relation(RelationFinding r) =>
        $"{r.Subject.Words} {(r.Former ? "formerly " : "")}{Wire.Name(r.Predicate)} {r.Object.Words}"
        + Part("since", r.Since) + Part("until", r.Until) + According(r);

    private static string Forecast(ForecastFinding f) =>
        $"{f.Speaker.Words}: {f.ConfidenceWords}" + Part("by", f.Horizon) + According(f);

    private static string According(Finding finding) =>
        finding.Attribution.Count == 0 ? "" : $" says {string.Join(" > ", finding.Attribution.Select(a => a.Speaker.Words))}";

    private static string Part(string label, object? value) => value is null ? "" : $" {label} {Plain(value)}";

    private static string Plain(object value) => value is DateRange range ? range.ToString() : (string)value;

    private static string Parties(IReadOnlyList<Party> parties) => parties.Count == 0 ? "?" : string.Join(" & ", parties.Select(p => p.Words));

    private static string Join(IEnumerable<string> findings) => string.Join("; ", findings.Order(StringComparer.Ordinal));
}
