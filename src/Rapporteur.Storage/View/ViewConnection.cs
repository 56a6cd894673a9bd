using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Storage.Sqlite;

namespace Rapporteur.Storage.View;

/// <summary>Opens the file of derived lines beside a case; one that does not fit is made anew, since nothing in it is truth.</summary>
internal static class ViewConnection
{
    /// <summary>Raised with every change of the schema.</summary>
    private const int Schema = 5;

    /// <summary>The file, open to read and to write; null where it cannot be made.</summary>
    public static SqliteConnection? Open(string path)
    {
        if (NativeLibraryLoader.Ensure() is not null)
        {
            return null;
        }

        try
        {
            return Try(path) ?? Anew(path);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SqliteConnection? Anew(string path)
    {
        foreach (var file in (string[])[path, path + "-wal", path + "-shm"])
        {
            File.Delete(file);
        }

        return Try(path);
    }

    private static SqliteConnection? Try(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            var version = connection.ExecuteScalar<int>("PRAGMA user_version");
            if (version == Schema)
            {
                // What a power cut costs here is made again.
                connection.Execute("PRAGMA synchronous = OFF");
                return connection;
            }

            if (version == 0 && connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master") == 0)
            {
                connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;" + Text() + $"PRAGMA user_version = {Schema}");
                return connection;
            }
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is SQLitePCL.raw.SQLITE_NOTADB or SQLitePCL.raw.SQLITE_CORRUPT)
        {
            // Falls through to a new one.
        }

        connection.Dispose();
        return null;
    }

    private static string Text()
    {
        using var stream = typeof(ViewConnection).Assembly.GetManifestResourceStream("view.schema")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
