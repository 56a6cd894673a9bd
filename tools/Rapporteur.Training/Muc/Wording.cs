using System.Text.RegularExpressions;

namespace Rapporteur.Training.Muc;

/// <summary>A filler reduced to the words that matter when two wordings are compared.</summary>
internal sealed partial class Wording
{
    private static readonly HashSet<string> dropped =
    [
        .. "A AN THE THIS THAT THESE THOSE ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE MORE MOST MANY SEVERAL SOME".Split(' '),
        .. "ALL FEW ANY ANOTHER OTHER CERTAIN THEIR HIS HER ITS OUR BOTH AT LEAST ABOUT APPROXIMATELY".Split(' '),
    ];

    private static readonly HashSet<string> enders =
    [
        .. "OF IN AT FROM WHO WHOM WHOSE WHICH THAT WITH BY ON NEAR FOR TO WHERE WHEN WHILE AND OR AS DURING AFTER BEFORE AGAINST BETWEEN".Split(' '),
        .. "CARRYING WEARING TRAVELING INCLUDING INSIDE OUTSIDE WAS WERE IS ARE HAD HAS HAVE USED LOCATED LINKED INVOLVED BELONGING".Split(' '),
    ];

    private static readonly Dictionary<string, Wording> seen = [];

    private Wording(string text)
    {
        var words = Words().Matches(Possessive().Replace(text.ToUpperInvariant(), "")).Select(m => m.Value).ToList();
        var core = words.Where(w => !dropped.Contains(w) && !w.All(char.IsDigit)).ToList();
        Core = (core.Count > 0 ? core : words).Select(Stem).ToArray();
        var end = core.FindIndex(enders.Contains);
        Base = end > 0 ? Core[..end] : Core;
    }

    /// <summary>All words but articles, numbers and the like, plurals folded.</summary>
    public string[] Core { get; }

    /// <summary>The words up to the first that follows the head.</summary>
    public string[] Base { get; }

    public static Wording Of(string text)
    {
        lock (seen)
        {
            if (!seen.TryGetValue(text, out var wording))
            {
                seen[text] = wording = new Wording(text);
            }

            return wording;
        }
    }

    public string Joined => string.Join(' ', Core);

    /// <summary>Whether two noun phrases mean the same thing by their words: same head, and one holds the words of the other.</summary>
    public static bool SamePhrase(string key, string text)
    {
        Wording k = Of(key), t = Of(text);
        return k.Core.Length > 0 && t.Core.Length > 0
            && (k.Core.AsSpan().SequenceEqual(t.Core)
                || (k.Base[^1] == t.Base[^1] && (Within(k.Base, t.Base) || Within(t.Base, k.Base) || k.Core.Intersect(t.Core).Count() > 1)));
    }

    /// <summary>Whether two names can be one: one holds the other, or both end in the same word.</summary>
    public static bool SameName(string key, string text)
    {
        Wording k = Of(key), t = Of(text);
        return k.Core.Length > 0 && t.Core.Length > 0
            && (Within(k.Core, t.Core) || (Within(t.Core, k.Core) && t.Core[^1].Length > 2) || k.Core.Intersect(t.Core).Count() > 1);
    }

    private static bool Within(string[] part, string[] whole)
    {
        for (var i = 0; i + part.Length <= whole.Length; i++)
        {
            if (whole.AsSpan(i, part.Length).SequenceEqual(part))
            {
                return true;
            }
        }

        return false;
    }

    private static string Stem(string word) =>
        word.Length > 4 && word.EndsWith("IES", StringComparison.Ordinal) ? word[..^3] + "Y"
        : word == "MEN" || (word.Length > 5 && word.EndsWith("MEN", StringComparison.Ordinal)) ? word[..^3] + "MAN"
        : word.Length > 3 && word.EndsWith('S') && !word.EndsWith("SS", StringComparison.Ordinal) ? word[..^1] : word;

    [GeneratedRegex(@"[A-Z0-9]+(?:\.[A-Z0-9]+)*")]
    private static partial Regex Words();

    [GeneratedRegex(@"\s*'\s*S\b|'")]
    private static partial Regex Possessive();
}
