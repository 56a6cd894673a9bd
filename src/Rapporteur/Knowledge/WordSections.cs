namespace Rapporteur.Knowledge;

/// <summary>Words and phrases by section: which sections list a word. Phrases are looked up as lemmas joined by one space.</summary>
internal sealed class WordSections
{
    private readonly Dictionary<string, HashSet<string>> sections = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longest entry in words.</summary>
    public int Longest { get; private set; }

    public static WordSections Load(params ReadOnlySpan<string> paths)
    {
        var words = new WordSections();
        foreach (var path in paths)
        {
            foreach (var (section, line) in DataFile.Sections(path))
            {
                var bar = line.IndexOf('|', StringComparison.Ordinal);
                words.Add(section, (bar >= 0 ? line[..bar] : line).Trim());
            }
        }

        return words;
    }

    public bool Has(string section, string word) =>
        sections.TryGetValue(section, out var set) && set.Contains(word);

    public IReadOnlyCollection<string> Of(string section) => sections.TryGetValue(section, out var set) ? set : [];

    private void Add(string section, string word)
    {
        if (!sections.TryGetValue(section, out var set))
        {
            sections[section] = set = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        }

        set.Add(word);
        Longest = Math.Max(Longest, word.Count(c => c == ' ') + 1);
    }
}
