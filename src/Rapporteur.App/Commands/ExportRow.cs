using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>Anything that the record holds, as one line of the flat export.</summary>
internal sealed record ExportRow(string Kind, Row Row, string Who, string What, string ToWhom)
{
    public string Where { get; init; } = "";

    public string HowMany { get; init; } = "";

    public string Status { get; init; } = "";

    public string Words { get; init; } = "";

    public string AccordingTo { get; init; } = "";

    public string Grade { get; init; } = "";

    public static IReadOnlyList<Column<ExportRow>> Columns { get; } =
    [
        new("kind", "", r => r.Kind),
        new("id", "", r => r.Row.Id),
        new("when", "", r => r.Row.When),
        new("date_from", "", r => RowColumns.Day(r.Row.Date?.From)),
        new("date_to", "", r => RowColumns.Day(r.Row.Date?.To)),
        new("date_basis", "", r => r.Row.Date is { } date ? Findings.Wire.Name(date.Basis) : ""),
        new("who", "", r => r.Who),
        new("what", "", r => r.What),
        new("to_whom", "", r => r.ToWhom),
        new("where", "", r => r.Where),
        new("how_many", "", r => r.HowMany),
        new("status", "", r => r.Status),
        new("words", "", r => r.Words),
        new("according_to", "", r => r.AccordingTo),
        new("grade", "", r => r.Grade),
        new("reports", "", r => r.Row.Reports.ToString(CultureInfo.InvariantCulture)),
        new("sources", "", r => string.Join(" | ", r.Row.Evidence.Select(c => c.Source).Distinct())),
        new("quotes", "", r => string.Join(" | ", r.Row.Evidence.Select(c => c.Quote))),
    ];

    public static IEnumerable<ExportRow> All(CaseView view) =>
    [
        .. view.Incidents(Filter.None).Select(Of),
        .. view.Statements(Filter.None).Select(Of),
        .. view.Relations(Filter.None).Select(Of),
        .. view.Forecasts(Filter.None).Select(Of),
    ];

    /// <summary>What an actor did, suffered, said and is to others.</summary>
    public static IEnumerable<ExportRow> Of(ActorProfile actor) =>
    [
        .. actor.Incidents.Select(Of),
        .. actor.Statements.Concat(actor.SaidAbout).Select(Of),
        .. actor.Posts.Concat(actor.Relations).Select(Of),
    ];

    private static ExportRow Of(IncidentRow r) => new("incident", r, r.Who, r.What, r.ToWhom)
    {
        Where = r.Where, HowMany = r.HowMany, Status = r.Status, AccordingTo = r.AccordingTo, Grade = r.Grade,
    };

    private static ExportRow Of(StatementRow r) => new("statement", r, r.Who, r.Act, r.About) { Words = r.Gist, AccordingTo = r.AccordingTo };

    private static ExportRow Of(RelationRow r) => new("relation", r, r.Subject, r.Predicate, r.Object) { Status = r.Former ? "former" : "", AccordingTo = r.AccordingTo };

    private static ExportRow Of(ForecastRow r) => new("forecast", r, r.Who, "expects", "") { Words = r.Gist, Status = r.ConfidenceWords };
}
