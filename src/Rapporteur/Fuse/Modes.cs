using Rapporteur.Knowledge;

namespace Rapporteur.Fuse;

/// <summary>What data/fuse says about modes of events.</summary>
internal sealed class Modes
{
    private static readonly char[] Gaps = [' ', '-'];
    private readonly Dictionary<string, HashSet<string>> wider = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;
    private readonly Dictionary<string, HashSet<string>> sections;

    private Modes()
    {
        foreach (var words in DataFile.Lines("fuse/precision.txt").Select(l => l.Split(' ')))
        {
            wider[words[0]] = [.. wider.GetValueOrDefault(words[0], []), .. words.Skip(1)];
        }

        known = [.. wider.Keys, .. wider.Values.SelectMany(w => w)];
        sections = DataFile.Sections("fuse/modes.txt").GroupBy(s => s.Section)
            .ToDictionary(g => g.Key, g => g.SelectMany(s => s.Line.Split(' ')).ToHashSet(StringComparer.Ordinal));
    }

    public static Modes Default { get; } = new();

    /// <summary>Whether the wide one may be said of what the narrow one names.</summary>
    public bool IsWider(string wide, string narrow) => wider.TryGetValue(narrow, out var of) && of.Contains(wide);

    /// <summary>Whether the two can be one event told with more and with less detail.</summary>
    public bool Fit(string a, string b) => a == b || IsWider(a, b) || IsWider(b, a);

    /// <summary>Whether the word is the name of a mode.</summary>
    public bool Knows(string word) => known.Contains(word);

    public bool IsOnce(string mode) => sections["once"].Contains(mode);

    public bool IsRare(string mode) => sections["rare"].Contains(mode);

    /// <summary>Whether the words of a count speak of several events.</summary>
    public bool IsSeries(string? count) =>
        count is not null && (Quantity.Parse(count) is { Low: > 1 }
            || count.ToLowerInvariant().Split(Gaps).Any(sections["series"].Contains));
}
