using System.Text;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Storage.Search;
using Rapporteur.Storage.Sqlite;

namespace Rapporteur.Storage;

/// <summary>
/// A case in one SQLite file. Safe to share between threads; several processes may read while one writes.
/// Faults of the file or the disk are thrown as <see cref="CaseException"/> with code and advice.
/// </summary>
public sealed class SqliteCase : ICaseReader, ICaseWriter, IDisposable
{
    /// <summary>Readings held at a time while all of them are walked through.</summary>
    private const int Page = 256;

    private readonly SqliteConnection connection;
    private readonly Lock gate = new();
    private readonly string path;

    private SqliteCase(SqliteConnection connection, string path)
    {
        this.connection = connection;
        this.path = path;
    }

    /// <summary>Opens a case to read and to write, and makes it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">Seconds to wait for another writer to finish.</param>
    public static Outcome<SqliteCase> OpenOrCreate(string path, int patience = 10) => Wrap(new CaseConnection(path, patience).OpenOrCreate(), path);

    /// <summary>Opens a case that is there; enough for reading where the file may not be written.</summary>
    public static Outcome<SqliteCase> OpenExisting(string path, int patience = 10) => Wrap(new CaseConnection(path, patience).OpenExisting(), path);

    public int Add(IReadOnlyCollection<Intake> batch) => Do(() =>
    {
        using var transaction = connection.BeginTransaction();
        using var insert = new ReportInsert(connection, transaction);

        // Of several copies in one batch the same one is kept, in whatever order they come; the others are noted as carriers.
        var copies = batch.GroupBy(i => i.Report.Id).Select(same => same.OrderBy(i => i.Report.Origin, StringComparer.Ordinal).ToArray()).ToArray();
        var isNew = Array.ConvertAll(copies, same => insert.Add(same[0]));
        CarrierRows.Note(connection, transaction, copies.SelectMany((same, i) => same.Skip(isNew[i] ? 1 : 0)).Select(CarrierRows.Of));
        transaction.Commit();
        return isNew.Count(n => n);
    });

    public int Note(IReadOnlyCollection<Carrier> carriers) => Do(() =>
    {
        using var transaction = connection.BeginTransaction();
        var noted = CarrierRows.Note(connection, transaction, carriers);
        transaction.Commit();
        return noted;
    });

    public void Replace(IReadOnlyCollection<Reading> readings) => Do(() =>
    {
        using var transaction = connection.BeginTransaction();
        foreach (var reading in readings)
        {
            var rows = connection.Rows("SELECT number, origin FROM report WHERE id = $id", r => (r.GetInt64(0), r.GetString(1)), ("$id", reading.ReportId));
            foreach (var (number, origin) in rows)
            {
                connection.Execute(ReportInsert.ReadingSql, ("$0", number), ("$1", reading.Engine), ("$2", ReadingJson.WriteUtf8(reading, origin)));
            }
        }

        transaction.Commit();
        return 0;
    });

    public IReadOnlyList<ReportEntry> Reports() => Do(() => CarrierRows.Attach(connection, connection.Rows(ReportRows.Select + "ORDER BY r.number", ReportRows.Entry)));

    /// <summary>Ids of all reports, in order of intake.</summary>
    public IReadOnlyList<string> Ids() => Do(() => connection.Rows("SELECT id FROM report ORDER BY number", r => r.GetString(0)));

    public ReportEntry? Report(string id) =>
        Do(() => CarrierRows.Attach(connection, connection.Rows(ReportRows.Select + "WHERE r.id = $id", ReportRows.Entry, ("$id", id)))).FirstOrDefault();

    /// <summary>The bytes as they came, before any decoding; null where the case does not hold the report.</summary>
    public byte[]? Original(string id) => Do(() =>
        (byte[]?)connection.Scalar("SELECT original FROM body JOIN report ON number = report WHERE id = $id", ("$id", id)));

    public int Count => Do(() => (int)(long)connection.Scalar("SELECT count(*) FROM report")!);

    /// <summary>Schema version, id and time of making of the case, and whatever else it notes about itself.</summary>
    public IReadOnlyDictionary<string, string> Meta() =>
        Do(() => connection.Rows("SELECT key, value FROM meta", r => (r.GetString(0), r.GetString(1)))).ToDictionary(p => p.Item1, p => p.Item2);

    public bool Contains(string reportId) => Do(() => connection.Scalar("SELECT 1 FROM report WHERE id = $id", ("$id", reportId)) is not null);

    public IEnumerable<Reading> Readings()
    {
        var last = "";
        while (true)
        {
            var page = Do(() => ReadingsAfter(last));
            foreach (var reading in Parse(page))
            {
                yield return reading;
            }

            if (page.Count < Page)
            {
                yield break;
            }

            last = page[^1].Id;
        }
    }

    public Reading? Reading(string reportId) => Do(() => connection.Rows(
        "SELECT json FROM reading JOIN report ON report.number = report WHERE id = $id ORDER BY reading.number DESC LIMIT 1",
        r => ReadingJson.Parse(r.Bytes(0)),
        ("$id", reportId))).FirstOrDefault();

    public IReadOnlyList<SearchHit> Search(string query, int limit)
    {
        var wanted = SearchQuery.Parse(query);
        if (wanted.IsEmpty || limit <= 0)
        {
            return [];
        }

        var rows = Do(() => connection.Rows(
            "SELECT r.id, b.text, bm25(words) FROM words JOIN report r ON r.number = words.rowid JOIN body b ON b.report = r.number "
            + "WHERE words MATCH $match ORDER BY bm25(words), r.id LIMIT $limit",
            r => (Id: r.GetString(0), Text: Encoding.UTF8.GetString(r.Bytes(1)), Score: -r.GetDouble(2)),
            ("$match", wanted.ToFts()),
            ("$limit", limit)));
        return [.. rows.SelectMany(r => Passages.Of(r.Id, r.Text, wanted, r.Score)).Take(limit)];
    }

    /// <summary>What is wrong with the file, found by reading all of it; empty when nothing is.</summary>
    public IReadOnlyList<Problem> Verify() => Do(() => Verification.Run(connection, path));

    public void Dispose() => connection.Dispose();

    private static Outcome<SqliteCase> Wrap(Outcome<SqliteConnection> opened, string path) =>
        opened.IsGood ? new SqliteCase(opened.Value, path) : opened.Problem;

    private List<(string Id, byte[] Json)> ReadingsAfter(string id) => connection.Rows(
        "SELECT r.id, (SELECT json FROM reading WHERE report = r.number ORDER BY number DESC LIMIT 1) FROM report r "
        + "WHERE r.id > $id ORDER BY r.id LIMIT $page",
        r => (r.GetString(0), r.Bytes(1)),
        ("$id", id),
        ("$page", Page));

    private Reading[] Parse(List<(string Id, byte[] Json)> page)
    {
        var readings = new Reading[page.Count];
        try
        {
            Parallel.For(0, page.Count, i => readings[i] = Faults.Guard(path, () => ReadingJson.Parse(page[i].Json)));
        }
        catch (AggregateException faults) when (faults.InnerException is CaseException first)
        {
            throw first;
        }

        return readings;
    }

    private T Do<T>(Func<T> action)
    {
        lock (gate)
        {
            return Faults.Guard(path, action);
        }
    }
}
