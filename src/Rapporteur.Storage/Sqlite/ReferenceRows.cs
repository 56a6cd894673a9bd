using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using Rapporteur.Storage.Search;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Registers and gazetteers in the tables of a case. A file of the same name takes the place of the one before; all of it or nothing.</summary>
internal static class ReferenceRows
{
    private const string Register = "register";
    private const string Gazetteer = "gazetteer";

    public static void Put(SqliteConnection connection, RegisterFile file, IReadOnlyList<RegisterEntry> entries)
    {
        using var transaction = connection.BeginTransaction();
        var number = NewFile(connection, file, Register);
        foreach (var entry in entries)
        {
            connection.Execute("INSERT OR REPLACE INTO register_entry (id, file, name, json) VALUES ($Id, $number, $Name, $json)",
                new { entry.Id, number, entry.Name, json = JsonSerializer.Serialize(entry) });
        }

        transaction.Commit();
    }

    public static void Put(SqliteConnection connection, RegisterFile file, IEnumerable<GazetteerPlace> places)
    {
        using var transaction = connection.BeginTransaction();
        var number = NewFile(connection, file, Gazetteer);
        using var place = Prepared(connection, "INSERT OR REPLACE INTO place (id, file, json) VALUES ($a, $b, $c)");
        using var name = Prepared(connection, "INSERT OR IGNORE INTO place_name (folded, place) VALUES ($a, $b)");
        foreach (var item in places)
        {
            Run(place, item.Id, number, JsonSerializer.Serialize(item));
            foreach (var folded in item.OtherNames.Prepend(item.Name).Select(Fold).Where(f => f.Length > 0).Distinct())
            {
                Run(name, folded, item.Id);
            }
        }

        transaction.Commit();
    }

    public static IReadOnlyList<RegisterEntry> Entries(SqliteConnection connection) =>
        [.. connection.Query<string>("SELECT json FROM register_entry ORDER BY id").Select(j => JsonSerializer.Deserialize<RegisterEntry>(j)!)];

    public static IReadOnlyList<GazetteerPlace> Places(SqliteConnection connection, string name) =>
        [.. connection.Query<string>("SELECT json FROM place JOIN place_name ON place = id WHERE folded = $folded ORDER BY id", new { folded = Fold(name) })
            .Select(j => JsonSerializer.Deserialize<GazetteerPlace>(j)!)];

    public static IReadOnlyList<(RegisterFile File, bool IsGazetteer)> Files(SqliteConnection connection) =>
        [.. connection.Query<(string Name, string Sha256, string TakenIn, long Entries, string Kind)>(
            "SELECT name, sha256, taken_in, entries, kind FROM reference_file ORDER BY name")
            .Select(r => (new RegisterFile(r.Name, r.Sha256, Columns.Moment(r.TakenIn), (int)r.Entries), r.Kind == Gazetteer))];

    /// <summary>Takes out a file with all that came from it, or a single entry by id or name; returns how many entries and places went.</summary>
    public static int Remove(SqliteConnection connection, string fileOrEntry)
    {
        using var transaction = connection.BeginTransaction();
        var gone = connection.ExecuteScalar<int>("SELECT ifnull(sum(entries), 0) FROM reference_file WHERE name = $fileOrEntry", new { fileOrEntry });
        Drop(connection, fileOrEntry);
        if (gone == 0)
        {
            gone = connection.Execute("DELETE FROM register_entry WHERE id = $fileOrEntry OR name = $fileOrEntry COLLATE NOCASE", new { fileOrEntry });
        }

        transaction.Commit();
        return gone;
    }

    private static long NewFile(SqliteConnection connection, RegisterFile file, string kind)
    {
        Drop(connection, file.Name);
        connection.Execute("INSERT INTO reference_file (name, kind, sha256, entries, taken_in) VALUES ($Name, $kind, $Sha256, $Entries, $at)",
            new { file.Name, kind, file.Sha256, file.Entries, at = Columns.Moment(file.TakenIn) });
        return connection.ExecuteScalar<long>("SELECT last_insert_rowid()");
    }

    private static void Drop(SqliteConnection connection, string name)
    {
        var of = "(SELECT number FROM reference_file WHERE name = $name)";
        connection.Execute($"DELETE FROM place_name WHERE place IN (SELECT id FROM place WHERE file IN {of})", new { name });
        connection.Execute($"DELETE FROM place WHERE file IN {of}", new { name });
        connection.Execute($"DELETE FROM register_entry WHERE file IN {of}", new { name });
        connection.Execute("DELETE FROM reference_file WHERE name = $name", new { name });
    }

    private static SqliteCommand Prepared(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in new[] { "$a", "$b", "$c" }.Where(n => sql.Contains(n, StringComparison.Ordinal)))
        {
            command.Parameters.Add(new SqliteParameter(name, null));
        }

        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private static string Fold(string name) => FoldedText.Of(name).Folded;
}
