using System.Globalization;
using System.Text;

namespace Rapporteur.Quality;

/// <summary>Whether two mentions name the same thing, as the scoring of readings understands it.</summary>
internal static class Alike
{
    private static readonly HashSet<string> stop = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "in", "on", "at", "for", "to", "and", "or", "by", "its", "his", "her", "their", "this", "that", "s", "al", "el",
        "de", "la", "former", "new",
    };

    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark || "‘’ʼʾʿ`'´".Contains(c, StringComparison.Ordinal))
            {
                continue;
            }

            var lower = char.ToLowerInvariant(c);
            folded.Append(lower is (>= '0' and <= '9') or (>= 'a' and <= 'z') ? lower : ' ');
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Equal content words, or most of the shorter one's words stand in the longer.</summary>
    public static bool Names(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        if (x.Length == 0 || y.Length == 0)
        {
            return Fold(a) == Fold(b) && Fold(a).Length > 0;
        }

        var (sx, sy) = (x.ToHashSet(), y.ToHashSet());
        var common = (double)sx.Intersect(sy).Count();
        return x.SequenceEqual(y) || (common > 0 && common / Math.Min(sx.Count, sy.Count) >= 0.67 && common / Math.Max(sx.Count, sy.Count) >= 0.3);
    }

    private static string[] Words(string text) => [.. Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !stop.Contains(w))];
}
