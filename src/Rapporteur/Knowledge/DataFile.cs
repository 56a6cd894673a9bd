using System.Text;

namespace Rapporteur.Knowledge;

/// <summary>A text file of data/ as it is embedded in the assembly.</summary>
internal static class DataFile
{
    /// <summary>The lines that carry data: trimmed, without comments and blank lines.</summary>
    /// <exception cref="InvalidOperationException">No such file is embedded.</exception>
    public static IEnumerable<string> Lines(string path)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream("data/" + path)
            ?? throw new InvalidOperationException($"data/{path} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            var content = (hash >= 0 ? line[..hash] : line).Trim();
            if (content.Length > 0)
            {
                yield return content;
            }
        }
    }

    /// <summary>Paths below data/ of the files in a folder, in ordinal order.</summary>
    public static IEnumerable<string> In(string folder) =>
        typeof(DataFile).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith($"data/{folder}/", StringComparison.Ordinal))
            .Select(n => n["data/".Length..])
            .Order(StringComparer.Ordinal);

    /// <summary>Lines of a file under their <c>[section]</c> headers.</summary>
    public static IEnumerable<(string Section, string Line)> Sections(string path)
    {
        var section = "";
        foreach (var line in Lines(path))
        {
            if (line[0] == '[' && line[^1] == ']')
            {
                section = line[1..^1].Trim();
            }
            else
            {
                yield return (section, line);
            }
        }
    }
}
