using Rapporteur.Casefile;
using Rapporteur.Storage.Sqlite;

namespace Rapporteur.Storage;

/// <summary>Registers and gazetteers of a case. A file of a name that the case holds takes the place of the one before, all of it or nothing.</summary>
public sealed partial class SqliteCase : IReferences
{
    public IReadOnlyList<RegisterEntry> Register() => Do(() => ReferenceRows.Entries(connection));

    public IReadOnlyList<GazetteerPlace> Places(string name) => Do(() => ReferenceRows.Places(connection, name));

    /// <summary>The files that registers and gazetteers came from, by name.</summary>
    public IReadOnlyList<(RegisterFile File, bool IsGazetteer)> ReferenceFiles() => Do(() => ReferenceRows.Files(connection));

    public void Put(RegisterFile file, IReadOnlyList<RegisterEntry> entries) => Do(() =>
    {
        ReferenceRows.Put(connection, file, entries);
        return 0;
    });

    public void Put(RegisterFile file, IReadOnlyList<GazetteerPlace> places) => Do(() =>
    {
        ReferenceRows.Put(connection, file, places);
        return 0;
    });

    /// <summary>Takes out a file with all that came from it, or one entry by id or name; returns how many entries and places went.</summary>
    public int RemoveReference(string fileOrEntry) => Do(() => ReferenceRows.Remove(connection, fileOrEntry));
}
