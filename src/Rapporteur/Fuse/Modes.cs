using Rapporteur.Knowledge;

namespace Rapporteur.Fuse;

/// <summary>What data/fuse says about modes of events.</summary>
internal sealed class Modes
{
    private static readonly char[] Gaps = [' ', '-'];
    private readonly Dictionary<string, HashSet<string>> wider = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> akin = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> families = new(StringComparer.Ordinal);
    private readonly HashSet<string> known;
    private readonly Dictionary<string, HashSet<string>> sections;

    private Modes()
    {
        foreach (var words in DataFile.Lines("fuse/precision.txt").Select(l => l.Split(' ')))
        {
            wider[words[0]] = [.. wider.GetValueOrDefault(words[0], []), .. words.Skip(1)];
        }

        foreach (var words in DataFile.Sections("fuse/modes.txt").Where(s => s.Section == "families").Select(s => s.Line.Split(' ')))
        {
            foreach (var mode in words.Skip(1))
            {
                families[mode] = words[0];
            }
        }

        foreach (var words in DataFile.Lines("modes/families.txt").Select(l => l.Split(' ')))
        {
            foreach (var mode in words)
            {
                akin[mode] = [.. akin.GetValueOrDefault(mode, []), .. words];
            }
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

    /// <summary>Whether one happening may be told in either: they fit, or are two sides of it ("raid" and "shooting").</summary>
    public bool MayBeOne(string a, string b) => Fit(a, b) || (akin.TryGetValue(a, out var of) && of.Contains(b));

    /// <summary>What tellings of one event may be called alike: the type, or for modes that readers put under several types a name of their own.</summary>
    public string Family(string mode, string type) => families.GetValueOrDefault(mode, type);

    /// <summary>Whether the same thing seldom befalls the same place or person again within days.</summary>
    public bool IsUnrepeated(string mode) => sections["unrepeated"].Contains(mode);

    /// <summary>Whether the word is the name of a mode.</summary>
    public bool Knows(string word) => known.Contains(word);

    public bool IsOnce(string mode) => sections["once"].Contains(mode);

    /// <summary>Whether it is rare only with the same victim: many are killed by one hand.</summary>
    public bool NeedsVictim(string mode) => sections["victims"].Contains(mode);

    public bool IsRare(string mode) => sections["rare"].Contains(mode);

    /// <summary>Whether the words of a count speak of several events.</summary>
    public bool IsSeries(string? count) =>
        count is not null && (Quantity.Parse(count) is { Low: > 1 }
            || count.ToLowerInvariant().Split(Gaps).Any(sections["series"].Contains));
}
