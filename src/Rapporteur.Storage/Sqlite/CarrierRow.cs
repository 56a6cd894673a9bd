using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Who else carries the text of a report, as a row.</summary>
internal sealed record CarrierRow
{
    private const string Insert =
        "INSERT INTO carrier (report, place, origin, publisher, published_from, published_to, published_basis, taken_in) "
        + "SELECT number, $Place, $Origin, $Publisher, $First, $Last, $Basis, $TakenIn FROM report WHERE id = $Id AND place <> $Place "
        + "ON CONFLICT (report, place) DO NOTHING";

    private const string Select =
        "SELECT r.id, c.place, c.origin, c.publisher, c.published_from AS first, c.published_to AS last, c.published_basis AS basis, c.taken_in AS takenIn "
        + "FROM carrier c JOIN report r ON r.number = c.report WHERE $one IS NULL OR r.id = $one ORDER BY c.origin, c.number";

    public required string Id { get; init; }

    public required string Place { get; init; }

    public required string Origin { get; init; }

    public string? Publisher { get; init; }

    public string? First { get; init; }

    public string? Last { get; init; }

    public string? Basis { get; init; }

    public required string TakenIn { get; init; }

    /// <summary>The number that were new.</summary>
    public static int Note(SqliteConnection connection, IEnumerable<Carrier> carriers) => connection.Execute(Insert, carriers.Select(Of));

    /// <summary>The reports, each with its carriers.</summary>
    public static List<ReportEntry> Attach(SqliteConnection connection, IEnumerable<ReportRow> rows, string? one = null)
    {
        var carriers = connection.Query<CarrierRow>(Select, new { one }).ToLookup(c => c.Id, StringComparer.Ordinal);
        return [.. rows.Select(r => r.Entry with { Carriers = [.. carriers[r.Id].Select(c => c.Carrier)] })];
    }

    private Carrier Carrier => new(Id, Origin, Publisher, Columns.Range(First, Last, Basis), Columns.Moment(TakenIn)) { Place = Place };

    private static CarrierRow Of(Carrier carrier) => new()
    {
        Id = carrier.ReportId,
        Place = carrier.Place,
        Origin = carrier.Origin,
        Publisher = carrier.Publisher,
        First = Columns.Day(carrier.Published?.From),
        Last = Columns.Day(carrier.Published?.To),
        Basis = carrier.Published?.Basis.ToString(),
        TakenIn = Columns.Moment(carrier.TakenIn),
    };
}
