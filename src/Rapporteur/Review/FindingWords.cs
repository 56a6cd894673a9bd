using Rapporteur.Findings;

namespace Rapporteur.Review;

/// <summary>A finding in words: a line, and its fields one by one.</summary>
public static class FindingWords
{
    public static string KindOf(Finding finding) => finding switch
    {
        EventFinding => "event",
        StatementFinding => "statement",
        RelationFinding => "relation",
        _ => "forecast",
    };

    public static string Line(Finding finding) => finding switch
    {
        EventFinding e => Join([Names(e.Actors), e.Mode.Replace('-', ' '), Names(e.Recipients), e.Place.Count > 0 ? "in " + string.Join(", ", e.Place) : null]),
        StatementFinding s => Join([s.Speaker.Words, Wire.Name(s.Act).Replace('-', ' ') + ":", s.Gist]),
        RelationFinding r => Join([r.Subject.Words, (r.Former ? "formerly " : "") + Wire.Name(r.Predicate).Replace('-', ' '), r.Object.Words]),
        ForecastFinding f => Join([f.Speaker.Words, "expects:", f.Gist]),
        _ => finding.Id,
    };

    /// <summary>Field and value, one a line, empty ones left out; the fields that can be corrected, by their names there.</summary>
    public static IReadOnlyList<string> Fields(Finding finding) => finding switch
    {
        EventFinding e => Filled(("type", Wire.Name(e.Type)), ("mode", e.Mode), ("status", Wire.Name(e.Status)), ("date", DateText.Write(e.Date)), ("place", string.Join(", ", e.Place)),
            ("actors", Names(e.Actors)), ("recipients", Names(e.Recipients)), ("instrument", e.Instrument), ("killed", e.Killed), ("wounded", e.Wounded), ("count", e.Count)),
        StatementFinding s => Filled(("speaker", s.Speaker.Words), ("act", Wire.Name(s.Act)), ("about", Names(s.AboutActors)), ("about-event", s.AboutEvent), ("channel", s.Channel),
            ("date", DateText.Write(s.Date)), ("gist", s.Gist)),
        RelationFinding r => Filled(("subject", r.Subject.Words), ("predicate", Wire.Name(r.Predicate)), ("object", r.Object.Words), ("since", DateText.Write(r.Since)),
            ("until", DateText.Write(r.Until)), ("former", r.Former ? "true" : null)),
        ForecastFinding f => Filled(("speaker", f.Speaker.Words), ("gist", f.Gist), ("horizon", DateText.Write(f.Horizon)), ("horizon-words", f.HorizonWords), ("confidence-words", f.ConfidenceWords)),
        _ => [],
    };

    private static List<string> Filled(params (string Field, string? Value)[] fields) => [.. fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Field}: {f.Value}")];

    private static string Names(IReadOnlyList<Party> parties) => string.Join("; ", parties.Select(p => p.Words));

    private static string Join(IEnumerable<string?> parts) => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)));
}
