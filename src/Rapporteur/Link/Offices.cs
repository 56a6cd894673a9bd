using Rapporteur.Knowledge;

namespace Rapporteur.Link;

/// <summary>Offices that nobody holds two of at a time, from data/link/posts.txt.</summary>
internal sealed class Offices
{
    private readonly Dictionary<string, string> byWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> fill = new(StringComparer.Ordinal);
    private readonly int longest;

    private Offices()
    {
        foreach (var (section, line) in DataFile.Sections("link/posts.txt"))
        {
            if (section == "fill")
            {
                fill.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                continue;
            }

            var words = line.Split(';', StringSplitOptions.TrimEntries).Select(Letters.Default.Fold).ToList();
            words.ForEach(w => byWords[w] = words[0]);
        }

        longest = byWords.Keys.Max(w => w.Count(c => c == ' ') + 1);
    }

    public static Offices Default { get; } = new();

    /// <summary>The office in these words and the other words, which say what it is of; null where there is none.</summary>
    public (string Office, IReadOnlyList<string> Of)? Find(string written)
    {
        var words = Letters.Default.Fold(written).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = Math.Min(longest, words.Length); length > 0; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                if (byWords.TryGetValue(string.Join(' ', words[start..(start + length)]), out var office))
                {
                    var rest = words[..start].Concat(words[(start + length)..]).Where(w => !fill.Contains(w));
                    return (office, [.. rest]);
                }
            }
        }

        return null;
    }
}
