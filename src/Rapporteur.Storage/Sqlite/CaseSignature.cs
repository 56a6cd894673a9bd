using Dapper;
using Microsoft.Data.Sqlite;

namespace Rapporteur.Storage.Sqlite;

/// <summary>What a case holds, as a short text: of every table the number of rows and the newest one.</summary>
internal static class CaseSignature
{
    /// <summary>Whatever they hold comes and goes with reports.</summary>
    private static readonly string[] Left = ["body", "words", "sqlite_sequence"];

    public static string Of(SqliteConnection connection)
    {
        var tables = connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%WITHOUT ROWID%' ORDER BY name")
            .Where(t => !Array.Exists(Left, l => t == l || t.StartsWith(l + "_", StringComparison.Ordinal)));
        var id = connection.ExecuteScalar<string>("SELECT value FROM meta WHERE key = 'case'");
        return id + string.Concat(tables.Select(t => connection.ExecuteScalar<string>($"SELECT ' ' || count(*) || '.' || coalesce(max(rowid), 0) FROM \"{t}\"")));
    }
}
