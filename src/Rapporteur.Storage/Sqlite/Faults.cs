using Microsoft.Data.Sqlite;
using Rapporteur.Casefile;
using SQLitePCL;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Turns what SQLite reports into what a person is told.</summary>
internal static class Faults
{
    public static Problem Describe(string path, SqliteException fault) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => StorageMessages.Locked.About(path),
        raw.SQLITE_CORRUPT => StorageMessages.Damaged.About(path, Reason(fault)),
        raw.SQLITE_NOTADB => StorageMessages.NotACase.About(path),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => StorageMessages.ReadOnly.About(path),
        raw.SQLITE_FULL => StorageMessages.DiskFull.About(path),
        raw.SQLITE_IOERR => StorageMessages.DiskFault.About(path, Reason(fault)),
        raw.SQLITE_CANTOPEN => StorageMessages.CannotOpen.About(path, Reason(fault)),
        _ when fault.Message.Contains("fts5", StringComparison.Ordinal) => StorageMessages.NoFullText.About(Reason(fault)),
        _ => StorageMessages.Damaged.About(path, Reason(fault)),
    };

    /// <summary>Does something with an open case; faults of the file come out with code and advice.</summary>
    public static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException fault)
        {
            throw new CaseException(Describe(path, fault), fault);
        }
        catch (FormatException fault)
        {
            throw new CaseException(StorageMessages.Damaged.About(path, fault.Message), fault);
        }
    }

    private static string Reason(SqliteException fault) => fault.Message.Replace("SQLite Error ", "", StringComparison.Ordinal);
}
