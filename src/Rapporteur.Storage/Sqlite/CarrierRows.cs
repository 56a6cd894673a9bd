using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Who else carries the text of a report.</summary>
internal static class CarrierRows
{
    private const string Insert =
        "INSERT INTO carrier (report, place, origin, publisher, published_from, published_to, published_basis, taken_in) "
        + "SELECT number, $place, $origin, $publisher, $from, $to, $basis, $taken_in FROM report WHERE id = $id AND place <> $place "
        + "ON CONFLICT (report, place) DO NOTHING RETURNING 1";

    public static Carrier Of(Intake item) =>
        new(item.Report.Id, item.Report.Origin, item.Report.Publisher, item.Report.Published, item.TakenIn) { Place = item.Place };

    /// <summary>The number that were new.</summary>
    public static int Note(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<Carrier> carriers)
    {
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = Insert;
        var noted = 0;
        foreach (var carrier in carriers)
        {
            insert.Parameters.Clear();
            foreach (var (name, value) in Values(carrier))
            {
                insert.Parameters.AddWithValue(name, value ?? DBNull.Value);
            }

            noted += insert.ExecuteScalar() is null ? 0 : 1;
        }

        return noted;
    }

    public static List<ReportEntry> Attach(SqliteConnection connection, List<ReportEntry> entries)
    {
        var one = entries.Count == 1 ? entries[0].Report.Id : null;
        var carriers = connection.Rows(
            "SELECT r.id, c.origin, c.publisher, c.published_from, c.published_to, c.published_basis, c.taken_in, c.place "
            + "FROM carrier c JOIN report r ON r.number = c.report WHERE $id IS NULL OR r.id = $id ORDER BY c.origin, c.number",
            r => new Carrier(
                r.GetString(0), r.GetString(1), r.TextOrNull(2), ReportRows.Range(r.TextOrNull(3), r.TextOrNull(4), r.TextOrNull(5)), ReportRows.Moment(r.GetString(6)))
            {
                Place = r.GetString(7),
            },
            ("$id", one)).ToLookup(c => c.ReportId, StringComparer.Ordinal);
        return entries.ConvertAll(e => carriers.Contains(e.Report.Id) ? e with { Carriers = [.. carriers[e.Report.Id]] } : e);
    }

    private static (string Name, object? Value)[] Values(Carrier carrier) =>
    [
        ("$id", carrier.ReportId),
        ("$place", carrier.Place),
        ("$origin", carrier.Origin),
        ("$publisher", carrier.Publisher),
        ("$from", ReportRows.Day(carrier.Published?.From)),
        ("$to", ReportRows.Day(carrier.Published?.To)),
        ("$basis", carrier.Published?.Basis.ToString()),
        ("$taken_in", ReportRows.Moment(carrier.TakenIn)),
    ];
}
