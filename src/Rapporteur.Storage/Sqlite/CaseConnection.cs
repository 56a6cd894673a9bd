using Dapper;
using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Opens the SQLite file of a case: makes sure that it is one, and brings an older schema forward.</summary>
internal sealed class CaseConnection(string path, int patience)
{
    /// <summary>Opens a case, and makes it where there is none.</summary>
    public Outcome<SqliteConnection> OpenOrCreate()
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
        {
            return StorageMessages.CannotOpen.About(path, $"there is no folder {folder}");
        }

        return File.Exists(path) && !MayWrite()
            ? StorageMessages.ReadOnly.About(path)
            : Open(path, SqliteOpenMode.ReadWriteCreate, Prepare);
    }

    /// <summary>Opens a case that is there, to read it.</summary>
    public Outcome<SqliteConnection> OpenExisting()
    {
        if (!File.Exists(path))
        {
            return Directory.Exists(path) ? StorageMessages.CannotOpen.About(path, "it is a folder") : StorageMessages.NoCase.About(path);
        }

        if (MayWrite())
        {
            return Open(path, SqliteOpenMode.ReadWrite, Prepare);
        }

        // Without a journal nobody is writing, and SQLite may read the file alone, even where it could not make its side files.
        var source = File.Exists(path + "-wal") ? path : $"file:{Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal)}?immutable=1";
        return Open(source, SqliteOpenMode.ReadOnly, connection => Migrations.Judge(connection, path));
    }

    private Outcome<SqliteConnection> Open(string source, SqliteOpenMode mode, Func<SqliteConnection, Problem?> prepare)
    {
        if (NativeLibraryLoader.Ensure() is { } missing)
        {
            return missing;
        }

        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = patience,
        };
        var connection = new SqliteConnection(settings.ToString());
        Problem? problem;
        try
        {
            connection.Open();
            problem = prepare(connection);
        }
        catch (SqliteException fault)
        {
            problem = Faults.Describe(path, fault);
        }

        if (problem is null)
        {
            return connection;
        }

        connection.Dispose();
        return problem;
    }

    private Problem? Prepare(SqliteConnection connection)
    {
        if (Migrations.Judge(connection, path) is { } problem)
        {
            return problem;
        }

        // In WAL mode FULL syncs once a commit: an acknowledged report survives a power cut, not only a killed process.
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = FULL");
        Migrations.Run(connection, TimeProvider.System);
        return null;
    }

    private bool MayWrite()
    {
        try
        {
            using var probe = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }
}
