using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Reads a whole case and holds it against its own hashes.</summary>
internal static class Verification
{
    public static IReadOnlyList<Problem> Run(SqliteConnection connection, string path)
    {
        var faults = connection.Rows("PRAGMA integrity_check", r => r.GetString(0)).Where(line => line != "ok").ToList();
        faults.AddRange(connection.Rows(
            "SELECT r.id, r.sha256, b.text, b.original, (SELECT json FROM reading WHERE report = r.number ORDER BY number DESC LIMIT 1), "
            + "(SELECT count(*) FROM words WHERE rowid = r.number) FROM report r LEFT JOIN body b ON b.report = r.number",
            Fault).OfType<string>());
        return [.. faults.Select(f => StorageMessages.Damaged.About(path, f))];
    }

    private static string? Fault(SqliteDataReader row)
    {
        var id = row.GetString(0);
        if (row.IsDBNull(2) || row.IsDBNull(4) || row.GetInt64(5) != 1)
        {
            return $"{id} lacks its text, its reading or its words";
        }

        if (Convert.ToHexStringLower(SHA256.HashData(row.Bytes(3))) != row.GetString(1))
        {
            return $"{id}: the original bytes are not those that were taken in";
        }

        var text = Encoding.UTF8.GetString(row.Bytes(2));
        if (ContentId.Of("rep", text) != id)
        {
            return $"{id}: the text is not the one that was taken in";
        }

        return Parses(row.Bytes(4), text) ? null : $"{id}: its reading cannot be understood";
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
}
