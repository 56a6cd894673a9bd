namespace Rapporteur.Training.Muc;

/// <summary>Where the texts and keys of the evaluation lie; they are no part of this repository.</summary>
internal sealed class MucFolder(string path)
{
    public string Path { get; } = path;

    public string Tasks => System.IO.Path.Combine(Path, "taskdoc");

    public bool Exists => Directory.Exists(Path);

    /// <summary>Message files of a part (dev, tst1 ...), in the order of their names.</summary>
    public List<string> Texts(string part) => Files(part, name => name.Contains("-muc", StringComparison.Ordinal) && !name.StartsWith("key", StringComparison.Ordinal));

    public List<string> Keys(string part) => Files(part, name => name.StartsWith("key", StringComparison.Ordinal));

    public List<MucDocument> Documents(string part) => MucDocument.ReadAll(Texts(part).SelectMany(Message.ReadFile));

    public Dictionary<string, List<KeyTemplate>> Templates(string part) =>
        Keys(part).SelectMany(KeyFile.ReadFile).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.SelectMany(p => p.Value).ToList());

    private List<string> Files(string part, Func<string, bool> wanted)
    {
        var folder = System.IO.Path.Combine(Path, part);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Where(p => wanted(System.IO.Path.GetFileName(p))).Order(StringComparer.Ordinal)]
            : [];
    }
}
