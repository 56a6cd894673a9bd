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
        new("date_from", "", r => Day(r.Date?.From)) { Hidden = true },
        new("date_to", "", r => Day(r.Date?.To)) { Hidden = true },
        new("date_basis", "", r => r.Date is { } date ? Wire.Name(date.Basis) : "") { Hidden = true },
    ];

    /// <summary>How many reports, which ones, in which words, and the id to ask for more.</summary>
    public static IEnumerable<Column<T>> Trace<T>()
        where T : Row =>
    [
        new("reports", "N", r => r.Reports.ToString(CultureInfo.InvariantCulture)) { Least = 2 },
        new("sources", "", r => string.Join(" | ", r.Evidence.Select(c => c.Source).Distinct())) { Hidden = true },
        new("quotes", "", r => string.Join(" | ", r.Evidence.Select(c => c.Quote))) { Hidden = true },
        new("id", "Id", r => r.Id) { Tone = Tone.Faint, Least = 16 },
    ];

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
