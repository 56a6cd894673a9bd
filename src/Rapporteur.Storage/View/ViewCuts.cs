using Dapper;
using Microsoft.Data.Sqlite;

namespace Rapporteur.Storage.View;

/// <summary>The cuts (as of a day, known by a day) whose lines are kept; the least used go first.</summary>
internal static class ViewCuts
{
    private const int Kept = 4;
    private static readonly string[] Tables = ["line", "facet", "total", "detail", "alias", "standing"];

    /// <summary>Number of the cut if its lines show this state of the case, else null.</summary>
    public static long? Find(SqliteConnection connection, string name, string signature)
    {
        var found = connection.ExecuteScalar<long?>("SELECT number FROM cut WHERE name = $name AND signature = $signature", new { name, signature });
        return found;
    }

    /// <summary>Removes a cut, and what is too old to be kept beside a new one.</summary>
    public static void Drop(SqliteConnection connection, string name)
    {
        var old = connection.Query<long>("SELECT number FROM cut WHERE name = $name UNION SELECT number FROM (SELECT number FROM cut WHERE name NOT IN ($name, '') "
            + "ORDER BY number DESC LIMIT -1 OFFSET $kept)", new { name, kept = Kept - 2 }).AsList();
        foreach (var number in old)
        {
            connection.Execute(string.Concat(Tables.Select(t => $"DELETE FROM {t} WHERE cut = $number;")) + "DELETE FROM cut WHERE number = $number", new { number });
        }
    }
}
