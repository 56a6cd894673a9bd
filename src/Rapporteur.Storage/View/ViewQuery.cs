using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Present;

namespace Rapporteur.Storage.View;

/// <summary>One listing of one cut, narrowed by a filter.</summary>
internal sealed class ViewQuery(SqliteConnection connection, long cut)
{
    private readonly List<string> conditions = [];
    private readonly DynamicParameters parameters = new();

    /// <summary>Rows of the listing, and how many there are.</summary>
    public Page<T> Run<T>(RowQuery query)
        where T : Row
    {
        parameters.AddDynamicParams(new { cut, kind = (int)query.Kind, limit = query.Limit ?? -1, offset = query.Offset });
        conditions.Add("cut = $cut AND kind = $kind");
        var always = conditions.Count;
        Narrow(query.Kind, query.Filter, query.IsTimeline);
        var where = string.Join(" AND ", conditions);
        var rows = connection.Query<byte[]>($"SELECT json FROM line WHERE {where} ORDER BY place LIMIT $limit OFFSET $offset", parameters)
            .Select(j => (T)JsonSerializer.Deserialize(j, typeof(T), RowJson.Default)!).ToList();
        var isLast = query.Limit is null || rows.Count < query.Limit;
        return new Page<T>(rows, isLast && (rows.Count > 0 || query.Offset == 0) ? query.Offset + rows.Count
            : conditions.Count == always + (query.IsTimeline ? 2 : 1) && query.Filter.Type is null ? Whole(query)
            : connection.ExecuteScalar<int>($"SELECT count(*) FROM line WHERE {where}", parameters));
    }

    /// <summary>How many lines a listing has that nothing narrows: counted when they were made.</summary>
    private int Whole(RowQuery query) => connection.ExecuteScalar<int>(
        $"SELECT {(query.IsTimeline ? "timeline" : "lines")} FROM total WHERE cut = $cut AND kind = $kind", new { cut, kind = (int)query.Kind });

    private void Narrow(ListingKind kind, Filter filter, bool timeline)
    {
        if (timeline)
        {
            conditions.Add("timeline = 1");
        }

        parameters.Add("type", filter.Type is { } type ? Catalogued.Folded(type) : null);
        if (kind == ListingKind.Ledger && filter.Incident is { } incident)
        {
            parameters.Add("incident", incident);
            conditions.Add(Having("facet = 5 AND folded = $incident"));
        }
        else
        {
            conditions.Add("(only_for IS NULL OR only_for = $type)");
        }

        Days(kind, filter);
        if (filter.On is { } on && kind == ListingKind.Relations)
        {
            conditions.Add("place IN (SELECT place FROM standing WHERE cut = $cut AND first <= $on AND (last IS NULL OR last >= $on))");
            parameters.Add("on", on.DayNumber);
        }

        With(filter.Actor, "(facet = 0 AND folded = $actor COLLATE BINARY) OR (facet = 1 AND instr(folded, $actor_part) > 0)", "actor", whole: true);
        With(kind == ListingKind.Forecasts ? null : filter.Type, "facet = 2 AND folded = $type", "type", whole: false);
        With(kind is ListingKind.Forecasts or ListingKind.Actors or ListingKind.Disputes ? null : filter.Place, "facet = 3 AND instr(folded, $place_part) > 0", "place", whole: false);
        With(filter.Source, "facet = 4 AND instr(folded, $source_part) > 0", "source", whole: false);
    }

    private void Days(ListingKind kind, Filter filter)
    {
        if (kind is ListingKind.Actors or ListingKind.Disputes)
        {
            return;
        }

        if (filter.From is { } from)
        {
            conditions.Add("(first IS NOT NULL OR last IS NOT NULL) AND (last IS NULL OR last >= $from)");
            parameters.Add("from", from.DayNumber);
        }

        if (filter.To is { } to)
        {
            conditions.Add("(first IS NOT NULL OR last IS NOT NULL) AND (first IS NULL OR first <= $to)");
            parameters.Add("to", to.DayNumber);
        }
    }

    /// <summary>The values that fit are looked up first: there are far fewer of them than lines.</summary>
    private void With(string? wanted, string values, string name, bool whole)
    {
        if (wanted is null)
        {
            return;
        }

        if (whole)
        {
            parameters.Add(name, wanted);
        }

        parameters.Add(name + "_part", Catalogued.Folded(wanted));
        conditions.Add(Having(values));
    }

    private static string Having(string values) => $"place IN (SELECT f.place FROM value v CROSS JOIN facet f ON f.cut = $cut AND f.kind = $kind AND f.value = v.number WHERE {values})";
}
