using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>How each kind of row is shown.</summary>
internal static class Layouts
{
    public static Layout<IncidentRow> Incidents { get; } = new(
        [
            RowColumns.When<IncidentRow>(),
            .. RowColumns.Interval<IncidentRow>(),
            new("what", "What", r => r.What) { Leads = true, Least = 9 },
            new("who", "Who", r => r.Who) { Least = 12 },
            new("to_whom", "To whom", r => r.ToWhom) { Least = 12 },
            new("where", "Where", r => r.Where) { Least = 10 },
            new("", "Notes", r => string.Join("; ", Notes(r).Where(n => n.Length > 0))) { Shown = Shown.InTables, Tone = Tone.Warning, Least = 13 },
            new("how_many", "", r => r.HowMany) { Shown = Shown.InCsv },
            new("status", "", r => r.Status) { Shown = Shown.InCsv },
            new("according_to", "", r => r.AccordingTo) { Shown = Shown.InCsv },
            new("disputes", "", r => Number(r.Disputes)) { Shown = Shown.InCsv },
            new("type", "", r => r.Type) { Shown = Shown.InCsv },
            new("grade", "Grade", r => r.Grade) { Whole = true, Spare = 2 },
            .. RowColumns.Trace<IncidentRow>(),
        ],
        r => r.Id,
        r => [Parties(r), r.Where.Length > 0 ? $"in {r.Where}" : "", .. Notes(r), RowColumns.Reports(r), r.Grade]);

    public static Layout<StatementRow> Statements { get; } = new(
        [
            RowColumns.When<StatementRow>(),
            .. RowColumns.Interval<StatementRow>(),
            new("who", "Who", r => r.Who) { Leads = true, Tone = Tone.Strong, Least = 14 },
            new("act", "Act", r => r.Act) { Leads = true, Least = 8 },
            new("about", "About", r => r.About) { Least = 12 },
            new("gist", "Gist", r => r.Gist) { Least = 24, Most = 60 },
            new("channel", "Channel", r => r.Channel) { Least = 7, Spare = 3 },
            new("incident", "", r => r.Incident ?? "") { Shown = Shown.InCsv },
            new("according_to", "According to", r => r.AccordingTo) { Least = 12 },
            .. RowColumns.Trace<StatementRow>(),
        ],
        r => r.Id,
        r => [r.Gist, Labelled("about", r.About), Labelled("by", r.Channel), Labelled("according to", r.AccordingTo)]);

    public static Layout<RelationRow> Relations { get; } = new(
        [
            new("subject", "Subject", r => r.Subject) { Leads = true, Tone = Tone.Strong, Least = 16 },
            new("", "Relation", Predicate) { Shown = Shown.InTables, Leads = true, Tone = Tone.Good },
            new("predicate", "", r => r.Predicate) { Shown = Shown.InCsv },
            new("object", "Object", r => r.Object) { Leads = true, Tone = Tone.Strong, Least = 16 },
            new("since", "Since", r => r.Since) { Tone = Tone.Date, Least = 8 },
            new("until", "Until", r => r.Until) { Tone = Tone.Date, Least = 8 },
            .. RowColumns.Interval<RelationRow>(),
            new("former", "", r => r.Former ? "true" : "false") { Shown = Shown.InCsv },
            new("according_to", "According to", r => r.AccordingTo) { Least = 12 },
            .. RowColumns.Trace<RelationRow>(),
        ],
        r => r.Id,
        r => [Labelled("since", r.Since), Labelled("until", r.Until), Labelled("according to", r.AccordingTo), RowColumns.Reports(r)]);

    public static Layout<ActorRow> Actors { get; } = new(
        [
            new("name", "Name", r => r.Name) { Leads = true, Tone = Tone.Strong, Least = 20 },
            new("kind", "Kind", r => r.Kind) { Leads = true, Tone = Tone.Good },
            new("other_names", "Also called", r => string.Join(", ", r.OtherNames)) { Least = 20, Most = 60, Spare = 1 },
            new("incidents", "Incidents", r => Number(r.Incidents)) { Whole = true, Spare = 2 },
            new("statements", "Statements", r => Number(r.Statements)) { Whole = true, Spare = 2 },
            new("relations", "Relations", r => Number(r.Relations)) { Whole = true, Spare = 2 },
            .. RowColumns.Trace<ActorRow>(),
        ],
        r => r.Id,
        r =>
        [
            Labelled("also", string.Join(", ", r.OtherNames)), RowColumns.Count(r.Incidents, "incident"), RowColumns.Count(r.Statements, "statement"),
            RowColumns.Count(r.Relations, "relation"), RowColumns.Reports(r),
        ]);

    public static Layout<ForecastRow> Forecasts { get; } = new(
        [
            new("who", "Who", r => r.Who) { Leads = true, Tone = Tone.Strong, Least = 14 },
            new("gist", "Expects", r => r.Gist) { Least = 24, Most = 70 },
            new("horizon", "By when", r => r.Horizon) { Tone = Tone.Date, Leads = true },
            .. RowColumns.Interval<ForecastRow>(),
            new("confidence_words", "In words", r => r.ConfidenceWords),
            new("band", "Likelihood", r => r.Band) { Least = 8, Whole = true, Spare = 2 },
            new("outcome", "Came", r => r.Outcome) { Tone = Tone.Warning, Least = 8 },
            new("outcome_evidence", "", r => r.OutcomeEvidence) { Shown = Shown.InCsv },
            .. RowColumns.Trace<ForecastRow>(),
        ],
        r => r.Id,
        r => [r.Gist, r.ConfidenceWords.Length > 0 ? $"“{r.ConfidenceWords}”" : "", r.Band, r.Outcome]);

    public static Layout<DisputeView> Disputes { get; } = new(
        [
            new("about", "About", r => r.About) { Leads = true, Tone = Tone.Strong, Least = 30 },
            new("kind", "", r => r.Kind) { Shown = Shown.InCsv },
            new("", "Kind", Kind) { Shown = Shown.InTables, Least = 10 },
            new("state", "State", r => r.Settled ? "settled" : "open") { Tone = Tone.Warning, Least = 6 },
            new("sides", "", r => string.Join(" | ", r.Sides.Select(Side))) { Shown = Shown.InCsv },
            new("subject", "", r => r.Subject) { Shown = Shown.InCsv },
            .. RowColumns.Trace<DisputeView>(),
        ],
        r => r.Id,
        r => [Kind(r), r.Settled ? "settled" : "open", RowColumns.Reports(r)])
    {
        Below = r => r.Sides.Select(s => "- " + Side(s)).Concat(r.Ruling is { } ruling ? ["settled: " + ruling] : []),
    };

    private static IEnumerable<string> Notes(IncidentRow row)
    {
        yield return row.HowMany;
        yield return (row.Status == "occurred", row.AccordingTo.Length > 0) switch
        {
            (true, false) => "",
            (true, true) => $"according to {row.AccordingTo}",
            (false, false) => row.Status,
            (false, true) => $"{row.Status}, according to {row.AccordingTo}",
        };
        yield return RowColumns.Count(row.Disputes, "dispute");
    }

    private static string Parties(IncidentRow row) => (row.Who.Length > 0, row.ToWhom.Length > 0) switch
    {
        (true, true) => $"{row.Who} → {row.ToWhom}",
        (false, true) => $"→ {row.ToWhom}",
        _ => row.Who,
    };

    private static string Kind(DisputeView dispute) => dispute.Kind == "role-over-time"
        ? "role over time" : dispute.Kind.Replace("-", " against ", StringComparison.Ordinal);

    private static string Predicate(RelationRow row) => row.Former && !row.Predicate.StartsWith("formerly", StringComparison.Ordinal) ? $"formerly {row.Predicate}" : row.Predicate;

    private static string Side(DisputeSideView side) => side.Holders.Count > 0 ? $"{side.Says} ({string.Join(", ", side.Holders)})" : side.Says;

    private static string Labelled(string label, string value) => value.Length > 0 ? $"{label} {value}" : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
