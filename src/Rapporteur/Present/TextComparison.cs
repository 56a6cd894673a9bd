using System.Text.RegularExpressions;

namespace Rapporteur.Present;

/// <summary>
/// Two texts side by side: paragraphs that answer each other by the longest common sequence of like ones, and in each pair what changed, word by word.
/// </summary>
public static partial class TextComparison
{
    /// <summary>Words that two paragraphs must share to be held against each other, of all their words.</summary>
    private const double Alike = 0.35;

    /// <summary>Products of lengths above this are not compared word by word: both sides count as changed.</summary>
    private const long MostCells = 4_000_000;

    public static IReadOnlyList<ComparedPair> Of(string left, string right)
    {
        var (a, b) = (Paragraphs(left), Paragraphs(right));
        var (wordsA, wordsB) = (a.ConvertAll(Words), b.ConvertAll(Words));
        var likeness = new double[a.Count, b.Count];
        for (var i = 0; i < a.Count && (long)a.Count * b.Count <= MostCells; i++)
        {
            for (var j = 0; j < b.Count; j++)
            {
                likeness[i, j] = Likeness(wordsA[i], wordsB[j]);
            }
        }

        var pairs = Align(a.Count, b.Count, (i, j) => likeness[i, j] >= Alike ? likeness[i, j] : 0);
        return [.. pairs.Select(p => p switch
        {
            (>= 0 and var i, >= 0 and var j) => Compare(wordsA[i], wordsB[j]),
            (>= 0 and var i, _) => new ComparedPair([new ComparedRun(a[i], true)], []),
            var (_, j) => new ComparedPair([], [new ComparedRun(b[j], true)]),
        })];
    }

    private static ComparedPair Compare(string[] left, string[] right)
    {
        if ((long)left.Length * right.Length > MostCells)
        {
            return new ComparedPair([new ComparedRun(string.Concat(left), true)], [new ComparedRun(string.Concat(right), true)]);
        }

        var kept = Align(left.Length, right.Length, (i, j) => left[i].AsSpan().Trim().SequenceEqual(right[j].AsSpan().Trim()) ? 1 : 0);
        var (inLeft, inRight) = (new bool[left.Length], new bool[right.Length]);
        foreach (var (i, j) in kept.Where(p => p is { Left: >= 0, Right: >= 0 }))
        {
            inLeft[i] = inRight[j] = true;
        }

        return new ComparedPair(Runs(left, inLeft), Runs(right, inRight));
    }

    private static List<ComparedRun> Runs(string[] words, bool[] kept)
    {
        var runs = new List<ComparedRun>();
        for (var i = 0; i < words.Length; i++)
        {
            if (runs.Count > 0 && runs[^1].IsChanged == !kept[i])
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + words[i] };
            }
            else
            {
                runs.Add(new ComparedRun(words[i], !kept[i]));
            }
        }

        return runs;
    }

    /// <summary>The common sequence of greatest weight, and between its pairs what stands on one side only (the other is -1).</summary>
    private static List<(int Left, int Right)> Align(int left, int right, Func<int, int, double> weight)
    {
        var best = new double[left + 1, right + 1];
        for (var i = left - 1; i >= 0; i--)
        {
            for (var j = right - 1; j >= 0; j--)
            {
                var w = weight(i, j);
                best[i, j] = Math.Max(w > 0 ? w + best[i + 1, j + 1] : 0, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var pairs = new List<(int, int)>();
        var (x, y) = (0, 0);
        while (x < left || y < right)
        {
            if (x < left && y < right && weight(x, y) is > 0 and var w && best[x, y] <= w + best[x + 1, y + 1])
            {
                pairs.Add((x++, y++));
            }
            else if (y >= right || (x < left && best[x + 1, y] >= best[x, y + 1]))
            {
                pairs.Add((x++, -1));
            }
            else
            {
                pairs.Add((-1, y++));
            }
        }

        return pairs;
    }

    private static double Likeness(string[] left, string[] right)
    {
        var have = left.Select(w => w.Trim()).ToHashSet(StringComparer.Ordinal);
        var other = right.Select(w => w.Trim()).ToHashSet(StringComparer.Ordinal);
        return 2.0 * have.Count(other.Contains) / Math.Max(1, have.Count + other.Count);
    }

    private static List<string> Paragraphs(string text) => [.. Blank().Split(text).Select(p => p.Trim()).Where(p => p.Length > 0)];

    private static string[] Words(string paragraph) => [.. Word().Matches(paragraph).Select(m => m.Value)];

    [GeneratedRegex(@"\n[ \t]*\n\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    [GeneratedRegex(@"\S+\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
