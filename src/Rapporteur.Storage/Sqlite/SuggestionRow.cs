using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Findings;

namespace Rapporteur.Storage.Sqlite;

/// <summary>What another reader proposed for a report, as a row.</summary>
internal static class SuggestionRow
{
    private const string Insert =
        "INSERT OR REPLACE INTO suggestion (report, model, made, json, refused) SELECT number, $model, $made, $json, $refused FROM report WHERE id = $id";

    private const string Select =
        "SELECT s.json, s.refused FROM suggestion s JOIN report r ON r.number = s.report ORDER BY r.id, s.model";

    public static void Keep(SqliteConnection connection, AssistedReading proposed, string made) => connection.Execute(Insert, new
    {
        id = proposed.ReportId,
        model = proposed.Model,
        made,
        json = ReadingJson.WriteUtf8(proposed.Reading, ""),
        refused = JsonSerializer.Serialize(proposed.Refusals.Select(r => new Row(r.What, r.Reason.ToString(), r.Value))),
    });

    public static List<AssistedReading> All(SqliteConnection connection) =>
        [.. connection.Query<(byte[] Json, string Refused)>(Select).Select(r => new AssistedReading(ReadingJson.Parse(r.Json), Refusals(r.Refused)))];

    private static List<Refusal> Refusals(string json) =>
        [.. JsonSerializer.Deserialize<Row[]>(json)!.Select(r => new Refusal(r.What, Enum.Parse<RefusalReason>(r.Reason), r.Value))];

    private sealed record Row(string What, string Reason, string Value);
}
