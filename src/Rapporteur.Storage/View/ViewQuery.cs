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
        var isWhole = conditions.Count == always + (query.IsTimeline ? 2 : 1) && query.Filter.Type is null;
        if (isWhole || query.Limit is null)
        {
            var all = Rows<T>($"SELECT json FROM line WHERE {where} ORDER BY place LIMIT $limit OFFSET $offset");
            return new Page<T>(all, query.Limit is null ? query.Offset + all.Count : Whole(query));
        }

        // Which lines fit is found once, in the index; only those of the page are read.
        var places = connection.Query<int>($"SELECT place FROM line INDEXED BY line_in_order WHERE {where} ORDER BY place", parameters).AsList();
        parameters.AddDynamicParams(new { places = places.Skip(query.Offset).Take(query.Limit.Value).ToList() });
        return new Page<T>(Rows<T>("SELECT json FROM line WHERE cut = $cut AND kind = $kind AND place IN $places ORDER BY place"), places.Count);
    }

    private List<T> Rows<T>(string select)
        where T : Row => [.. connection.Query<byte[]>(select, parameters).Select(j => (T)JsonSerializer.Deserialize(j, typeof(T), RowJson.Default)!)];

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

        With(filter.Actor, IsId(filter.Actor) ? "facet = 0 AND folded = $actor" : "(facet = 0 AND folded = $actor) OR (facet = 1 AND instr(folded, $actor_part) > 0)", "actor", whole: true);
        With(kind == ListingKind.Forecasts ? null : filter.Type, "facet = 2 AND folded = $type", "type", whole: false);
        With(kind is ListingKind.Forecasts or ListingKind.Actors or ListingKind.Disputes ? null : filter.Place, "facet = 3 AND instr(folded, $place_part) > 0", "place", whole: false);
        With(filter.Source, "facet = 4 AND instr(folded, $source_part) > 0", "source", whole: false);
    }

    /// <summary>No name has the look of an id, so names need not be searched for it.</summary>
    private static bool IsId(string? actor) => actor is { Length: 16 } && actor.StartsWith("act-", StringComparison.Ordinal) && actor.Skip(4).All(char.IsAsciiHexDigitLower);

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
