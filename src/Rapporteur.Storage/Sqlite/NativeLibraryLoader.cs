using System.Runtime.InteropServices;
using Rapporteur.Casefile;
using SQLitePCL;

namespace Rapporteur.Storage.Sqlite;

/// <summary>Binds the managed provider to the system's SQLite library, since no package that carries one is needed then.</summary>
internal static class NativeLibraryLoader
{
    private static readonly string[] Names =
        OperatingSystem.IsWindows() ? ["sqlite3.dll", "winsqlite3.dll"]
        : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib", "/usr/lib/libsqlite3.dylib"]
        : ["libsqlite3.so.0", "libsqlite3.so"];

    private static readonly Lazy<Problem?> Loaded = new(Load);

    /// <summary>Loads the library once; null, or why that failed.</summary>
    public static Problem? Ensure() => Loaded.Value;

    private static Problem? Load()
    {
        var library = Names.Select(n => NativeLibrary.TryLoad(n, out var handle) ? handle : 0).FirstOrDefault(h => h != 0);
        if (library == 0)
        {
            return StorageMessages.LibraryMissing.About($"none of {string.Join(", ", Names)} is there");
        }

        var provider = typeof(SQLite3Provider_e_sqlite3).Assembly;
        NativeLibrary.SetDllImportResolver(provider, (name, _, _) => name == "e_sqlite3" ? library : 0);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        raw.FreezeProvider();
        return null;
    }
}
