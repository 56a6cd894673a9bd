using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Reads a whole case and holds it against its own hashes.</summary>
internal static class Verification
{
    private const string Sql =
        "SELECT r.id, r.sha256, b.text AS body, b.original, (SELECT json FROM reading WHERE report = r.number ORDER BY number DESC LIMIT 1) AS json, "
        + "(SELECT count(*) FROM words WHERE rowid = r.number) AS words FROM report r LEFT JOIN body b ON b.report = r.number";

    public static IReadOnlyList<Problem> Run(SqliteConnection connection, string path)
    {
        var faults = connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok").ToList();
        faults.AddRange(connection.Query<Stored>(Sql, buffered: false).Select(Fault).OfType<string>());
        return [.. faults.Select(f => StorageMessages.Damaged.About(path, f))];
    }

    private static string? Fault(Stored stored)
    {
        var id = stored.Id;
        if (stored.Body is null || stored.Json is null || stored.Words != 1)
        {
            return $"{id} lacks its text, its reading or its words";
        }

        if (Convert.ToHexStringLower(SHA256.HashData(stored.Original ?? [])) != stored.Sha256)
        {
            return $"{id}: the original bytes are not those that were taken in";
        }

        var text = Encoding.UTF8.GetString(stored.Body);
        if (ContentId.Of("rep", text) != id)
        {
            return $"{id}: the text is not the one that was taken in";
        }

        return Parses(stored.Json, text) ? null : $"{id}: its reading cannot be understood";
    }

    private static bool Parses(byte[] json, string text)
    {
        try
        {
            return ReadingJson.Parse(json, text).Findings.All(f => f.Evidence.Span.End <= text.Length);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private sealed record Stored
    {
        public required string Id { get; init; }

        public required string Sha256 { get; init; }

        public byte[]? Body { get; init; }

        public byte[]? Original { get; init; }

        public byte[]? Json { get; init; }

        public int Words { get; init; }
    }
}
