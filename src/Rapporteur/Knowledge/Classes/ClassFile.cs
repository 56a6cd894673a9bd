using System.Text;

namespace Rapporteur.Knowledge.Classes;

/// <summary>Rows of an embedded file of data/: fields between bars, trimmed; comments and blank lines left out.</summary>
internal static class ClassFile
{
    /// <exception cref="InvalidOperationException">No such file is embedded.</exception>
    public static IEnumerable<string[]> Rows(string path)
    {
        using var stream = typeof(ClassFile).Assembly.GetManifestResourceStream("data/" + path)
            ?? throw new InvalidOperationException($"data/{path} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('|', StringSplitOptions.TrimEntries);
            }
        }
    }
}
