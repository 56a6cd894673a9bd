using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Reports as rows.</summary>
internal static class ReportRows
{
    public const string Select =
        "SELECT r.id, r.origin, b.text, r.title, r.publisher, r.author, r.published_from, r.published_to, r.published_basis, "
        + "r.sha256, r.taken_in, r.tool FROM report r JOIN body b ON b.report = r.number ";

    public static ReportEntry Entry(SqliteDataReader row)
    {
        var report = new Report
        {
            Id = row.GetString(0),
            Origin = row.GetString(1),
            Text = Encoding.UTF8.GetString(row.Bytes(2)),
            Title = row.TextOrNull(3),
            Publisher = row.TextOrNull(4),
            Author = row.TextOrNull(5),
            Published = Range(row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8)),
        };
        return new ReportEntry(report, row.GetString(9), Moment(row.GetString(10)), row.GetString(11));
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) => moment.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Moment(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    public static DateRange? Range(string? from, string? to, string? basis)
    {
        if (from is null && to is null)
        {
            return null;
        }

        return new DateRange(Day(from), Day(to), Enum.Parse<Basis>(basis ?? nameof(Basis.Unknown)));
    }

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
