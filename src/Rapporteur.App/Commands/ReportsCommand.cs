using System.CommandLine;
using System.Globalization;
using Rapporteur.App.Output;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Storage;
using Rapporteur.Text;

namespace Rapporteur.App.Commands;

/// <summary>The reports of a case, in order of intake.</summary>
internal static class ReportsCommand
{
    public static Command Create(Terminal terminal) => new ListingCommand<ReportRow>(terminal, Layout)
    {
        Rows = (store, filter, limit) => Rows(store, filter) is var rows ? new Page<ReportRow>([.. rows.Take(limit ?? int.MaxValue)], rows.Count) : null!,
        Evidence = _ => [],
    }.Create("reports", "The reports of the case, in order of intake; --from and --to go by publication");

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

    /// <summary>Reports that fit; with an actor, a place or a type, those that tell of it.</summary>
    public static IReadOnlyList<ReportRow> Rows(SqliteCase store, Filter filter)
    {
        var readings = store.Readings().ToDictionary(r => r.ReportId, StringComparer.Ordinal);
        return [.. store.Reports().Select(e => Row(e, readings.GetValueOrDefault(e.Report.Id))).Where(r => Fits(r, readings.GetValueOrDefault(r.Id), filter))];
    }

    private static ReportRow Row(ReportEntry entry, Reading? reading) => new(
        entry.Report.Id,
        entry.Report.Origin,
        reading?.Title ?? entry.Report.Title,
        entry.Report.Publisher ?? reading?.Publisher,
        entry.Report.Author ?? reading?.Author,
        entry.Report.Published ?? reading?.Published,
        reading?.Findings.Count() ?? 0)
    {
        Sha256 = entry.Sha256,
        TakenIn = entry.TakenIn,
        Carriers = CarrierRow.Of(entry),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool Fits(ReportRow row, Reading? reading, Filter filter) =>
        InTime(row, filter)
        && Any(filter.Source, [row.Publisher, row.Origin, row.Id, .. row.Carriers.SelectMany(c => new[] { c.Publisher, c.Origin })])
        && Any(filter.Actor, reading?.Actors.SelectMany(a => a.Names) ?? [])
        && Any(filter.Place, reading?.Events.SelectMany(e => e.Place) ?? [])
        && (filter.Type is not { } type || (reading?.Events.Any(e => Same(Wire.Name(e.Type), type) || Same(e.Mode, type)) ?? false))
        && (filter.Known is not { } known || DateOnly.FromDateTime(row.TakenIn.UtcDateTime) <= known);

    private static bool InTime(ReportRow row, Filter filter) =>
        (filter.From is not { } from || row.Published is { } p && (p.To is null || p.To >= from))
        && (filter.To is not { } to || row.Published is { } q && (q.From is null || q.From <= to))
        && (filter.AsOf is not { } asOf || row.Published?.To <= asOf);

    private static bool Any(string? wanted, IEnumerable<string?> texts) =>
        wanted is null || texts.Any(t => t?.Contains(wanted, StringComparison.OrdinalIgnoreCase) ?? false);

    private static bool Same(string name, string wanted) => string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>A report in one line.</summary>
    internal sealed record ReportRow(string Id, string Origin, string? Title, string? Publisher, string? Author, DateRange? Published, int Findings)
    {
        public required string Sha256 { get; init; }

        public required DateTimeOffset TakenIn { get; init; }

        /// <summary>Further intakes of the same text.</summary>
        public required IReadOnlyList<CarrierRow> Carriers { get; init; }
    }
}
