namespace Rapporteur.Knowledge.Classes;

/// <summary>Rows of an embedded file of data/: fields between bars, trimmed.</summary>
internal static class DataRows
{
    /// <exception cref="InvalidOperationException">No such file is embedded.</exception>
    public static IEnumerable<string[]> Of(string path) =>
        DataFile.Lines(path).Select(line => line.Split('|', StringSplitOptions.TrimEntries));
}
