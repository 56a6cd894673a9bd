using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Storage.View;

/// <summary>The record of one cut of a case, answered from what is kept of it.</summary>
internal sealed class KeptRecord : IRecordReader, ILines
{
    /// <summary>Kinds of lines whose ids name a thing of its own; statements and forecasts are findings.</summary>
    private const string Things = "(0, 1, 3, 5, 6)";

    private readonly SqliteConnection connection;
    private readonly long cut;
    private readonly SqliteCase store;
    private readonly JudgedReports judged;
    private readonly Lock gate = new();

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
        lock (gate)
        {
            return new ViewQuery(connection, cut).Run<T>(query);
        }
    }

    public RecordCounts Counts()
    {
        lock (gate)
        {
            return JsonSerializer.Deserialize(connection.ExecuteScalar<byte[]>("SELECT json FROM detail WHERE cut = $cut AND id = 'counts'", new { cut })!, RowJson.Default.RecordCounts)!;
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
        lock (gate)
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

        lock (gate)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT json FROM line WHERE cut = $cut AND id = $id";
            command.Parameters.AddWithValue("$cut", cut);
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
        lock (gate)
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
        lock (gate)
        {
            near = connection.Query<string>("SELECT id FROM line WHERE cut = $cut AND kind = $kind AND place IN "
                + "(SELECT f.place FROM value v CROSS JOIN facet f ON f.cut = $cut AND f.kind = $kind AND f.value = v.number WHERE v.facet = $facet AND v.folded = $folded) ORDER BY place",
                new { cut, kind = (int)ListingKind.Actors, facet = (int)Facet.ActorName, folded = Catalogued.Folded(name) }).AsList();
        }

        return near.FindAll(id => Detail<ActorDetail>(id)!.Names.Any(n => string.Equals(n.Name, name, StringComparison.OrdinalIgnoreCase)));
    }

    private RegisterEntry? Entry(string id) => store.Register().FirstOrDefault(e => e.Id == id);
}
