using Dapper;
using Microsoft.Data.Sqlite;

namespace Rapporteur.Storage.View;

/// <summary>The cuts (as of a day, known by a day) whose lines are kept; the least used go first.</summary>
internal static class ViewCuts
{
    private const int Kept = 4;
    private static readonly string[] Tables = ["line", "facet", "total", "detail", "alias", "standing", "question"];

    /// <summary>Number of the cut if its lines show this state of the case, else null.</summary>
    public static long? Find(SqliteConnection connection, string name, string signature) =>
        connection.ExecuteScalar<long?>("SELECT number FROM cut WHERE name = $name AND signature = $signature", new { name, signature });

    /// <summary>Number of the cut whatever state of the case its lines show, made by this program; null where there is none.</summary>
    public static long? Last(SqliteConnection connection, string name, string program) =>
        connection.ExecuteScalar<long?>("SELECT number FROM cut WHERE name = $name AND substr(signature, -length($program)) = $program", new { name, program });

    /// <summary>Makes room for a cut: the lines of the one before stay for those who are reading them, what is older goes.</summary>
    public static void Drop(SqliteConnection connection, string name)
    {
        var before = name + "~";
        var old = connection.Query<long>("SELECT number FROM cut WHERE name = $before UNION SELECT number FROM (SELECT number FROM cut WHERE name NOT IN ($name, $before, '', '~') "
            + "ORDER BY number DESC LIMIT -1 OFFSET $kept)", new { name, before, kept = Kept - 2 }).AsList();
        foreach (var number in old)
        {
            connection.Execute(string.Concat(Tables.Select(t => $"DELETE FROM {t} WHERE cut = $number;")) + "DELETE FROM cut WHERE number = $number", new { number });
        }

        connection.Execute("UPDATE cut SET name = $before WHERE name = $name", new { name, before });
    }
}
