using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>The listings of rows: what each has in its columns.</summary>
internal static class Listings
{
    public static Command Timeline(Terminal terminal) =>
        Of(terminal, (v, f) => v.Timeline(f), IncidentColumns).Create("timeline", "What happened, in order of time; events without any date are left out");

    public static Command Incidents(Terminal terminal) =>
        Of(terminal, (v, f) => v.Incidents(f), IncidentColumns).Create("incidents", "What happened, undated events too; --type planned or hypothetical for those");

    public static Command Actors(Terminal terminal) => Of<ActorRow>(terminal, (v, f) => v.Actors(f),
    [
        new("name", "Name", r => r.Name) { Leads = true, Tone = Tone.Strong, Least = 20 },
        new("kind", "Kind", r => r.Kind) { Leads = true },
        new("other_names", "Also called", r => string.Join(", ", r.OtherNames)) { Least = 20 },
        new("incidents", "Incidents", r => Number(r.Incidents)) { Least = 2 },
        new("statements", "Statements", r => Number(r.Statements)) { Least = 2 },
        new("relations", "Relations", r => Number(r.Relations)) { Least = 2 },
        .. RowColumns.Trace<ActorRow>(),
    ]).Create("actors", "Who is named, most reported first");

    public static Command Statements(Terminal terminal) =>
        Of(terminal, (v, f) => v.Statements(f), StatementColumns).Create("statements", "Who claims, denies, accuses, threatens, demands, praises");

    public static Command Relations(Terminal terminal) =>
        Of(terminal, (v, f) => v.Relations(f), RelationColumns).Create("relations", "Who leads, belongs to, backs, opposes whom, and since when");

    public static Command Forecasts(Terminal terminal) => Of<ForecastRow>(terminal, (v, f) => v.Forecasts(f),
    [
        new("who", "Who", r => r.Who) { Leads = true, Least = 14 },
        new("gist", "Expects", r => r.Gist) { Least = 24 },
        new("horizon", "By when", r => r.Horizon) { Tone = Tone.Date, Leads = true },
        .. RowColumns.Interval<ForecastRow>(),
        new("confidence_words", "In words", r => r.ConfidenceWords),
        .. RowColumns.Trace<ForecastRow>(),
    ]).Create("forecasts", "What is expected, by whom, by when, in which words of likelihood");

    public static IReadOnlyList<Column<IncidentRow>> IncidentColumns { get; } =
    [
        RowColumns.When<IncidentRow>(),
        .. RowColumns.Interval<IncidentRow>(),
        new("what", "What", r => r.What) { Leads = true },
        new("who", "Who", r => r.Who) { Least = 14 },
        new("to_whom", "To whom", r => r.ToWhom) { Least = 14 },
        new("where", "Where", r => r.Where) { Least = 12 },
        new("how_many", "How many", r => r.HowMany) { Least = 10 },
        new("status", "Status", r => r.Status == "occurred" ? "" : r.Status) { Tone = Tone.Warning, Least = 8 },
        new("according_to", "According to", r => r.AccordingTo) { Least = 12 },
        new("disputes", "Disputed", r => r.Disputes == 0 ? "" : Number(r.Disputes)) { Tone = Tone.Bad, Least = 2 },
        new("grade", "Grade", r => r.Grade) { Least = 2 },
        new("type", "", r => r.Type) { Hidden = true },
        .. RowColumns.Trace<IncidentRow>(),
    ];

    public static IReadOnlyList<Column<StatementRow>> StatementColumns { get; } =
    [
        RowColumns.When<StatementRow>(),
        .. RowColumns.Interval<StatementRow>(),
        new("who", "Who", r => r.Who) { Leads = true, Tone = Tone.Strong, Least = 14 },
        new("act", "Act", r => r.Act) { Leads = true, Least = 8 },
        new("about", "About", r => r.About) { Least = 12 },
        new("gist", "Gist", r => r.Gist) { Least = 24 },
        new("channel", "Channel", r => r.Channel) { Least = 7 },
        new("incident", "Incident", r => r.Incident ?? "") { Tone = Tone.Faint, Hidden = true },
        new("according_to", "According to", r => r.AccordingTo) { Least = 12 },
        .. RowColumns.Trace<StatementRow>(),
    ];

    public static IReadOnlyList<Column<RelationRow>> RelationColumns { get; } =
    [
        new("subject", "Subject", r => r.Subject) { Leads = true, Tone = Tone.Strong, Least = 16 },
        new("predicate", "Relation", r => r.Former ? $"formerly {r.Predicate}" : r.Predicate) { Leads = true },
        new("object", "Object", r => r.Object) { Leads = true, Tone = Tone.Strong, Least = 16 },
        new("since", "Since", r => r.Since) { Tone = Tone.Date, Least = 8 },
        new("until", "Until", r => r.Until) { Tone = Tone.Date, Least = 8 },
        .. RowColumns.Interval<RelationRow>(),
        new("former", "", r => r.Former ? "true" : "false") { Hidden = true },
        new("according_to", "According to", r => r.AccordingTo) { Least = 12 },
        .. RowColumns.Trace<RelationRow>(),
    ];

    private static ListingCommand<T> Of<T>(Terminal terminal, Func<CaseView, Filter, IReadOnlyList<T>> rows, IReadOnlyList<Column<T>> columns)
        where T : Row => new(terminal, columns)
    {
        Rows = (store, filter) => rows(CaseViews.Of(store), filter),
        Evidence = r => r.Evidence,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
