using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;

namespace Rapporteur.Storage.Sqlite;

/// <summary>The versions of the schema, one SQL file each, and how a case gets from one to the next.</summary>
internal static class Migrations
{
    /// <summary>Marks the file as a case ("RAPP"), for us and for file(1).</summary>
    private const long ApplicationId = 0x52415050;

    private static readonly string[] Scripts =
        [.. typeof(Migrations).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static int Newest => Version(Scripts[^1]);

    /// <summary>Whether the file has the newest schema; an older one is read as it is where it may not be written.</summary>
    public static bool IsCurrent(SqliteConnection connection) => Version(connection) == Newest;

    /// <summary>Why the file cannot be used, or null; changes nothing.</summary>
    public static Problem? Judge(SqliteConnection connection, string path)
    {
        var isEmpty = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
        if (!isEmpty && connection.ExecuteScalar<long>("PRAGMA application_id") != ApplicationId)
        {
            return StorageMessages.NotACase.About(path);
        }

        var version = Version(connection);
        return version > Newest ? StorageMessages.Newer.About(path, version, Newest) : null;
    }

    /// <summary>Runs what is missing, all of it or nothing.</summary>
    public static void Run(SqliteConnection connection, TimeProvider clock)
    {
        if (Version(connection) == Newest)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();

        // Another process may have been faster.
        var version = Version(connection);
        foreach (var script in Scripts.Where(s => Version(s) > version))
        {
            connection.Execute(TextOf(script));
        }

        if (version == 0)
        {
            connection.Execute($"PRAGMA application_id = {ApplicationId}");
            Note(connection, "case", Guid.NewGuid().ToString("N"));
            Note(connection, "created", clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        }

        connection.Execute($"PRAGMA user_version = {Newest}");
        Note(connection, "schema", Newest.ToString(CultureInfo.InvariantCulture));
        transaction.Commit();
    }

    private static void Note(SqliteConnection connection, string key, string value) =>
        connection.Execute("INSERT INTO meta (key, value) VALUES ($key, $value) ON CONFLICT (key) DO UPDATE SET value = excluded.value", new { key, value });

    private static int Version(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    private static int Version(string script) => int.Parse(script.AsSpan(0, 4), CultureInfo.InvariantCulture);

    private static string TextOf(string script)
    {
        using var stream = typeof(Migrations).Assembly.GetManifestResourceStream(script)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
