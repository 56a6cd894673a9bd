using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Text;

namespace Rapporteur.App.Commands;

/// <summary>The reports of a case, in order of intake.</summary>
internal static class ReportsCommand
{
    public static Command Create(Terminal terminal) => Listings.Of(terminal, Layout, ListingKind.Reports)
        .Create("reports", "The reports of the case, in order of intake; --from and --to go by publication");

    private static Layout<ReportRow> Layout { get; } = new(
        [
            new("published", "Published", r => DateWords.Of(r.Published)) { Tone = Tone.Date, Leads = true, Least = 11 },
            new("published_basis", "Date is", r => r.Published is { Basis: not Basis.Stated } date ? Wire.Name(date.Basis).Replace('-', ' ') : "") { Least = 8, Spare = 3 },
            new("publisher", "Publisher", r => r.Publisher ?? "") { Leads = true, Least = 12, Most = 20 },
            new("title", "Title", r => r.Title ?? "") { Tone = Tone.Strong, Least = 24, Most = 60 },
            new("author", "Author", r => r.Author ?? "") { Shown = Shown.InCsv },
            new("", "Carriers", r => r.Carriers.Count > 0 ? Number(1 + r.Carriers.Count) : "") { Shown = Shown.InTables, Whole = true },
            new("carriers", "", r => Number(1 + r.Carriers.Count)) { Shown = Shown.InCsv },
            new("also_carried_by", "", r => string.Join(" | ", r.Carriers.Select(c => c.Publisher ?? c.Origin))) { Shown = Shown.InCsv },
            new("findings", "Findings", r => Number(r.Findings)) { Whole = true, Spare = 2 },
            new("origin", "File", r => r.Origin) { Least = 24, Spare = 1 },
            new("taken_in", "Taken in", r => r.TakenIn.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)) { Shown = Shown.InCsv },
            new("sha256", "", r => r.Sha256) { Shown = Shown.InCsv },
            new("id", "Id", r => r.Id) { Tone = Tone.Faint, Whole = true },
        ],
        r => r.Id,
        r => [r.Title ?? "", r.Origin, RowColumns.Count(r.Findings, "finding"), r.Carriers.Count > 0 ? RowColumns.Count(1 + r.Carriers.Count, "carrier") : ""]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
