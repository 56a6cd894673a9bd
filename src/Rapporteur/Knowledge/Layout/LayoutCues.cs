namespace Rapporteur.Knowledge.Layout;

/// <summary>The cues of data/layout by section, longest first within one.</summary>
internal sealed class LayoutCues
{
    private static readonly Lazy<LayoutCues> Loaded = new(() => new LayoutCues());

    private readonly Dictionary<string, string[]> sections;

    private LayoutCues() => sections = DataFile.Sections("layout/cues.txt")
        .GroupBy(l => l.Section)
        .ToDictionary(g => g.Key, g => g.Select(l => l.Line).OrderByDescending(l => l.Length).ToArray());

    public static LayoutCues Instance => Loaded.Value;

    public bool Whole(string section, ReadOnlySpan<char> line)
    {
        foreach (var cue in sections[section])
        {
            if (line.Equals(cue, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Length of the longest cue that a line starts with as a word of its own, or 0.</summary>
    public int Start(string section, ReadOnlySpan<char> line)
    {
        foreach (var cue in sections[section])
        {
            if (line.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && EndsWord(line, cue.Length))
            {
                return cue.Length;
            }
        }

        return 0;
    }

    /// <summary>Where the first cue of a section stands in a line as words of its own, or -1.</summary>
    public int Within(string section, ReadOnlySpan<char> line)
    {
        foreach (var cue in sections[section])
        {
            var at = line.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && EndsWord(line, at + cue.Length) && (at == 0 || !char.IsLetterOrDigit(line[at - 1])))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool EndsWord(ReadOnlySpan<char> line, int at) =>
        at >= line.Length || !char.IsLetterOrDigit(line[at]) || !char.IsLetterOrDigit(line[at - 1]);
}
