using System.Text;
using Dapper;
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
public sealed partial class SqliteCase : ICaseReader, ICaseWriter, IDisposable
{
    /// <summary>Readings held at a time while all of them are walked through.</summary>
    private const int Page = 256;

    /// <summary>The row is written anew rather than updated, so that its number says that it came last.</summary>
    private const string NewReading = "INSERT OR REPLACE INTO reading (report, engine, json) VALUES ($number, $engine, $json)";

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
        CarrierRow.Note(connection, copies.SelectMany((same, i) => same.Skip(isNew[i] ? 1 : 0)).Select(Carried));
        transaction.Commit();
        return isNew.Count(n => n);
    });

    public int Note(IReadOnlyCollection<Carrier> carriers) => Do(() =>
    {
        using var transaction = connection.BeginTransaction();
        var noted = CarrierRow.Note(connection, carriers);
        transaction.Commit();
        return noted;
    });

    public void Replace(IReadOnlyCollection<Reading> readings) => Do(() =>
    {
        using var transaction = connection.BeginTransaction();
        foreach (var reading in readings)
        {
            var held = connection.Query<(long Number, string Origin)>("SELECT number, origin FROM report WHERE id = $id", new { id = reading.ReportId });
            foreach (var (number, origin) in held)
            {
                connection.Execute(NewReading, new { number, engine = reading.Engine, json = ReadingJson.WriteUtf8(reading, origin) });
            }
        }

        transaction.Commit();
        return 0;
    });

    public void Judge(IReadOnlyCollection<Judgement> judgements) => Do(() =>
    {
        using var transaction = connection.BeginTransaction();
        JudgementRow.Add(connection, judgements);
        transaction.Commit();
        return 0;
    });

    /// <summary>In a file of an older schema that may not be written there are none.</summary>
    public IReadOnlyList<Judgement> Judgements() => Do(() => Migrations.IsCurrent(connection) ? JudgementRow.All(connection) : []);

    public IReadOnlyList<ReportEntry> Reports() => Do(() => CarrierRow.Attach(connection, connection.Query<ReportRow>(ReportRow.Select + "ORDER BY r.number")));

    public void Suggest(IReadOnlyCollection<AssistedReading> proposed) => Do(() =>
    {
        using var transaction = connection.BeginTransaction();
        var made = Columns.Moment(DateTimeOffset.UtcNow);
        foreach (var one in proposed)
        {
            SuggestionRow.Keep(connection, one, made);
        }

        transaction.Commit();
        return 0;
    });

    public IReadOnlyList<AssistedReading> Suggested() => Do(() => SuggestionRow.All(connection));

    /// <summary>Ids of all reports, in order of intake.</summary>
    public IReadOnlyList<string> Ids() => Do(() => connection.Query<string>("SELECT id FROM report ORDER BY number").AsList());

    public ReportEntry? Report(string id) =>
        Do(() => CarrierRow.Attach(connection, connection.Query<ReportRow>(ReportRow.Select + "WHERE r.id = $id", new { id }), id)).FirstOrDefault();

    public IReadOnlyList<string> ReportsNamed(string wanted, int most) => Do(() => connection.Query<string>(
        "SELECT id FROM report WHERE (id >= $wanted AND id < $end) OR origin = $wanted ORDER BY number LIMIT $most", new { wanted, end = wanted + char.MaxValue, most }).AsList());

    /// <summary>The bytes as they came, before any decoding; null where the case does not hold the report.</summary>
    public byte[]? Original(string id) => Do(() =>
        connection.ExecuteScalar<byte[]?>("SELECT original FROM body JOIN report ON number = report WHERE id = $id", new { id }));

    public int Count => Do(() => connection.ExecuteScalar<int>("SELECT count(*) FROM report"));

    /// <summary>Schema version, id and time of making of the case, and whatever else it notes about itself.</summary>
    public IReadOnlyDictionary<string, string> Meta() =>
        Do(() => connection.Query<(string Key, string Value)>("SELECT key, value FROM meta")).ToDictionary(p => p.Key, p => p.Value);

    public bool Contains(string reportId) => Do(() => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM report WHERE id = $reportId)", new { reportId }));

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

    public Reading? Reading(string reportId) => Do(() => connection.ExecuteScalar<byte[]?>(
        "SELECT json FROM reading JOIN report ON report.number = report WHERE id = $reportId ORDER BY reading.number DESC LIMIT 1",
        new { reportId }) is { } json ? ReadingJson.Parse(json) : null);

    public IReadOnlyList<SearchHit> Search(string query, int limit)
    {
        var wanted = SearchQuery.Parse(query);
        if (wanted.IsEmpty || limit <= 0)
        {
            return [];
        }

        var rows = Do(() => connection.Query<(string Id, byte[] Text, double Score)>(
            "SELECT r.id, b.text, -bm25(words) FROM words JOIN report r ON r.number = words.rowid JOIN body b ON b.report = r.number "
            + "WHERE words MATCH $match ORDER BY bm25(words), r.id LIMIT $limit",
            new { match = wanted.ToFts(), limit }));
        return [.. rows.SelectMany(r => Passages.Of(r.Id, Encoding.UTF8.GetString(r.Text), wanted, r.Score)).Take(limit)];
    }

    /// <summary>Differs whenever anything has been added to the case or taken from it.</summary>
    public string Signature() => Do(() => CaseSignature.Of(connection));

    /// <summary>What is wrong with the file, found by reading all of it; empty when nothing is.</summary>
    public IReadOnlyList<Problem> Verify() => Do(() => Verification.Run(connection, path));

    /// <summary>The file.</summary>
    public string Path => path;

    public void Dispose() => connection.Dispose();

    private static Outcome<SqliteCase> Wrap(Outcome<SqliteConnection> opened, string path) =>
        opened.IsGood ? new SqliteCase(opened.Value, path) : opened.Problem;

    private List<(string Id, byte[] Json)> ReadingsAfter(string id) => connection.Query<(string, byte[])>(
        "SELECT r.id, (SELECT json FROM reading WHERE report = r.number ORDER BY number DESC LIMIT 1) FROM report r "
        + "WHERE r.id > $id ORDER BY r.id LIMIT $page",
        new { id, page = Page }).AsList();

    private static Carrier Carried(Intake item) =>
        new(item.Report.Id, item.Report.Origin, item.Report.Publisher, item.Report.Published, item.TakenIn) { Place = item.Place };

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
