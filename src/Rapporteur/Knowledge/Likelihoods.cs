using System.Globalization;

namespace Rapporteur.Knowledge;

/// <summary>Words of likelihood and the per cent that they stand for (data/forecast), after the bands of ICD 203.</summary>
internal sealed class Likelihoods
{
    private readonly List<(string Phrase, int Low, int High)> phrases =
        [.. DataFile.Sections("forecast/words.txt").Where(l => l.Section == "likelihood").Select(l => Entry(l.Line)).OrderByDescending(p => p.Phrase.Length)];

    public static Likelihoods Default { get; } = new();

    /// <summary>The per cent that the words stand for, by the longest phrase in them; null where none is known.</summary>
    public (int Low, int High)? Of(string words)
    {
        var padded = $" {words.ToLowerInvariant()} ";
        foreach (var (phrase, low, high) in phrases)
        {
            if (padded.Contains($" {phrase} ", StringComparison.Ordinal))
            {
                return (low, high);
            }
        }

        return null;
    }

    private static (string Phrase, int Low, int High) Entry(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var figures = line[(bar + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (line[..bar].Trim().ToLowerInvariant(), int.Parse(figures[0], CultureInfo.InvariantCulture), int.Parse(figures[1], CultureInfo.InvariantCulture));
    }
}
