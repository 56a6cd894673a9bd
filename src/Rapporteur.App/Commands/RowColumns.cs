using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.App.Commands;

/// <summary>The columns that all listings share.</summary>
internal static class RowColumns
{
    public static Column<T> When<T>(string title = "When")
        where T : Row => new("when", title, r => r.When) { Tone = Tone.Date, Leads = true, Least = 11 };

    /// <summary>The interval behind the words, for programs.</summary>
    public static IEnumerable<Column<T>> Interval<T>()
        where T : Row =>
    [
        new("date_from", "", r => Day(r.Date?.From)) { Shown = Shown.InCsv },
        new("date_to", "", r => Day(r.Date?.To)) { Shown = Shown.InCsv },
        new("date_basis", "", r => r.Date is { } date ? Wire.Name(date.Basis) : "") { Shown = Shown.InCsv },
    ];

    /// <summary>How many reports, which ones, in which words, and the id to ask for more.</summary>
    public static IEnumerable<Column<T>> Trace<T>()
        where T : Row =>
    [
        new("reports", "N", r => r.Reports.ToString(CultureInfo.InvariantCulture)) { Whole = true, Spare = 1 },
        new("sources", "", r => string.Join(" | ", r.Evidence.Select(c => c.Source).Distinct())) { Shown = Shown.InCsv },
        new("quotes", "", r => string.Join(" | ", r.Evidence.Select(c => c.Quote))) { Shown = Shown.InCsv },
        new("id", "Id", r => r.Id) { Tone = Tone.Faint, Whole = true },
    ];

    public static string Reports(Row row) => Count(row.Reports, "report");

    public static string Count(int number, string thing) =>
        number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
