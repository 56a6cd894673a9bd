using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Review;

namespace Rapporteur.Storage.View;

/// <summary>The record of one cut of a case, answered from what is kept of it.</summary>
internal sealed class KeptRecord : ICaseRecord
{
    /// <summary>Kinds of lines whose ids name a thing of its own; statements and forecasts are findings.</summary>
    private const string Things = "(0, 1, 3, 5, 6)";

    private static readonly Dictionary<Type, ListingKind> kinds = new()
    {
        [typeof(IncidentRow)] = ListingKind.Incidents, [typeof(ActorRow)] = ListingKind.Actors, [typeof(StatementRow)] = ListingKind.Statements, [typeof(RelationRow)] = ListingKind.Relations,
        [typeof(ForecastRow)] = ListingKind.Forecasts, [typeof(ReportRow)] = ListingKind.Reports, [typeof(LedgerRow)] = ListingKind.Ledger, [typeof(SourceRow)] = ListingKind.Sources,
        [typeof(ToldRow)] = ListingKind.Told,
    };

    private readonly SqliteConnection connection;
    private readonly long cut;
    private readonly SqliteCase store;
    private readonly JudgedReports judged;

    /// <param name="connection">The kept lines.</param>
    /// <param name="cut">Number of the cut.</param>
    /// <param name="store">The case, for texts and readings.</param>
    /// <param name="known">Last day of judgements that count, or null for all.</param>
    public KeptRecord(SqliteConnection connection, long cut, SqliteCase store, DateOnly? known)
    {
        this.connection = connection;
        this.cut = cut;
        this.store = store;
        judged = new JudgedReports(store, known);
    }

    public Page<T> Rows<T>(RowQuery query)
        where T : Row
    {
        lock (connection)
        {
            return new ViewQuery(connection, cut).Run<T>(query);
        }
    }

    public RecordCounts Counts() => Kept("counts", RowJson.Default.RecordCounts);

    public IReadOnlyList<ForecastScore> Scores() => Kept("scores", RowJson.Default.IReadOnlyListForecastScore);

    public IReadOnlyDictionary<string, int> QuestionCounts() => Kept("questions", RowJson.Default.DictionaryStringInt32);

    public IReadOnlyList<ReviewItem> Questions(string? kind, int offset, int limit)
    {
        lock (connection)
        {
            return [.. connection.Query<byte[]>($"SELECT json FROM question WHERE cut = $cut {(kind is null ? "" : "AND kind = $kind")} ORDER BY place LIMIT $limit OFFSET $offset",
                new { cut, kind, limit, offset }).Select(Question)];
        }
    }

    public ReviewItem? Question(string key)
    {
        lock (connection)
        {
            return connection.ExecuteScalar<byte[]?>("SELECT json FROM question WHERE cut = $cut AND key = $key", new { cut, key }) is { } json ? Question(json) : null;
        }
    }

    public SourceRow? Source(string name) => Line<SourceRow>(name);

    public IReadOnlyDictionary<DateOnly, int> Days(ListingKind kind, int widest)
    {
        lock (connection)
        {
            return connection.Query<(int Day, int Count)>("SELECT first, count(*) FROM line INDEXED BY line_by_day WHERE cut = $cut AND kind = $kind AND last - first < $widest GROUP BY first",
                new { cut, kind = (int)kind, widest }).ToDictionary(d => DateOnly.FromDayNumber(d.Day), d => d.Count);
        }
    }

    private static ReviewItem Question(byte[] json) => JsonSerializer.Deserialize(json, RowJson.Default.ReviewItem)!;

    private T Kept<T>(string name, JsonTypeInfo<T> type)
    {
        lock (connection)
        {
            return JsonSerializer.Deserialize(connection.ExecuteScalar<byte[]>("SELECT json FROM detail WHERE cut = $cut AND id = $name", new { cut, name })!, type)!;
        }
    }

    public IncidentView? Incident(string id) =>
        Detail<IncidentDetail>(id) is { } detail && Line<IncidentRow>(detail.Id) is { } row
            ? IncidentView.Of(row, detail, this) with
            {
                Location = LocationView.Find(store, detail.Places, detail.Accounts.Select(a => a.Id[..a.Id.IndexOf('/', StringComparison.Ordinal)]).Distinct().Select(r => judged.Of(r).Reading).OfType<Reading>()),
            }
            : null;

    public ActorProfile? Actor(string id, int? most = null) =>
        Detail<ActorDetail>(id) is { } detail && Line<ActorRow>(detail.Id) is { } row
            ? ActorProfile.Of(row, detail, this, Entry, most)
            : null;

    public IReadOnlyList<ActorRow> FindActors(string nameOrId, int most)
    {
        if (Detail<ActorDetail>(nameOrId) is { } known)
        {
            return Lines<ActorRow>([known.Id]);
        }

        var exact = Named(nameOrId);
        return exact.Count > 0 ? Lines<ActorRow>([.. exact.Take(most)]) : Rows<ActorRow>(new RowQuery(ListingKind.Actors) { Filter = new Filter { Actor = nameOrId }, Limit = most }).Rows;
    }

    public RelationRow? Relation(string id) => Line<RelationRow>(id);

    public DisputeView? Dispute(string id) => Detail<DisputeDetail>(id)?.View;

    public ReportView? Report(string id) => Detail<ReportDetail>(id) is { } detail && judged.Of(id) is { Entry: { } entry } found ? new ReportView(entry, found.Reading, detail) : null;

    public IReadOnlyList<string> Begun(string start, int most)
    {
        lock (connection)
        {
            return connection.Query<string>($"SELECT DISTINCT id FROM line WHERE cut = $cut AND id >= $start AND id < $end AND kind IN {Things} ORDER BY id LIMIT $most",
                new { cut, start, end = start + char.MaxValue, most }).AsList();
        }
    }

    public IReadOnlyList<T> Lines<T>(IReadOnlyList<string> ids)
        where T : Row
    {
        if (typeof(T) == typeof(DisputeView))
        {
            return [.. ids.Select(Dispute).OfType<DisputeView>().Cast<T>()];
        }

        lock (connection)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT json FROM line WHERE cut = $cut AND id = $id AND kind = $kind";
            command.Parameters.AddWithValue("$cut", cut);
            command.Parameters.AddWithValue("$kind", (int)kinds[typeof(T)]);
            var id = command.Parameters.Add("$id", SqliteType.Text);
            var lines = new List<T>(ids.Count);
            foreach (var wanted in ids)
            {
                id.Value = wanted;
                if (command.ExecuteScalar() is byte[] json)
                {
                    lines.Add((T)JsonSerializer.Deserialize(json, typeof(T), RowJson.Default)!);
                }
            }

            return lines;
        }
    }

    private T? Line<T>(string id)
        where T : Row => Lines<T>([id]) is [var only] && only.Id == id ? only : null;

    private T? Detail<T>(string id)
        where T : Detail
    {
        lock (connection)
        {
            const string Found = "SELECT json FROM detail WHERE cut = $cut AND id = $id";
            var json = connection.ExecuteScalar<byte[]?>(Found, new { cut, id })
                ?? (connection.ExecuteScalar<string?>("SELECT id FROM alias WHERE cut = $cut AND alias = $id", new { cut, id }) is { } other
                    ? connection.ExecuteScalar<byte[]?>(Found, new { cut, id = other }) : null);
            return json is null || !Fits<T>(id) ? null : (T)JsonSerializer.Deserialize(json, typeof(T), RowJson.Default)!;
        }
    }

    /// <summary>Whether an id may name such a thing: what is kept of one kind is not read as another.</summary>
    private static bool Fits<T>(string id) => typeof(T) == typeof(IncidentDetail) ? id.StartsWith("inc-", StringComparison.Ordinal) || id.Contains('/', StringComparison.Ordinal)
        : typeof(T) == typeof(ActorDetail) ? id.StartsWith("act-", StringComparison.Ordinal)
        : typeof(T) == typeof(DisputeDetail) ? id.StartsWith("dis-", StringComparison.Ordinal)
        : id.StartsWith("rep-", StringComparison.Ordinal);

    /// <summary>Ids of the actors of which a name is this one, whatever its case, in the order of the listing.</summary>
    private List<string> Named(string name)
    {
        List<string> near;
        lock (connection)
        {
            near = connection.Query<string>("SELECT id FROM line WHERE cut = $cut AND kind = $kind AND place IN "
                + "(SELECT f.place FROM value v CROSS JOIN facet f ON f.cut = $cut AND f.kind = $kind AND f.value = v.number WHERE v.facet = $facet AND v.folded = $folded) ORDER BY place",
                new { cut, kind = (int)ListingKind.Actors, facet = (int)Facet.ActorName, folded = Catalogued.Folded(name) }).AsList();
        }

        return near.FindAll(id => Detail<ActorDetail>(id)!.Names.Any(n => string.Equals(n.Name, name, StringComparison.OrdinalIgnoreCase)));
    }

    private RegisterEntry? Entry(string id) => store.Register().FirstOrDefault(e => e.Id == id);
}
