using Rapporteur.Findings;

namespace Rapporteur.Link;

/// <summary>
/// The proper name inside a form that also describes: "the foreign-backed militia X", "the X militia". The describing words are no part of the
/// name; where a preposition or an owner stands between, the form means something else than X.
/// </summary>
internal static class ProperPart
{
    private const int FewestBeforeDescription = 2;

    /// <summary>The name alone, or null where the form holds none.</summary>
    public static string? Of(string form, bool isPerson)
    {
        if (NameShape.IsProper(form))
        {
            return form;
        }

        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Behind(words, isPerson) ?? (isPerson ? null : Before(words));
    }

    /// <summary>"the militia X", "militia leader X": all words behind the last describing one.</summary>
    private static string? Behind(string[] words, bool isPerson)
    {
        var last = Array.FindLastIndex(words, w => Describes(w, isPerson));
        if (last < 0 || last + 1 == words.Length || Array.Exists(words[..last], Parts))
        {
            return null;
        }

        var rest = string.Join(' ', words[(last + 1)..]);
        return NameShape.IsProper(rest) && !NameWords.Default.IsLink(words[last + 1]) ? rest : null;
    }

    /// <summary>"the X militia": a single word before it may be a country or a people, whose militia is another thing.</summary>
    private static string? Before(string[] words)
    {
        var start = words.Length > 0 && NameWords.Default.IsArticle(words[0].ToLowerInvariant()) && words[0].Length > 2 ? 1 : 0;
        var end = words.Length;
        while (end > start && Describes(words[end - 1], isPerson: false))
        {
            end--;
        }

        var name = words[start..end];
        return end < words.Length && name.Length >= FewestBeforeDescription && !Array.Exists(name, Parts) && NameShape.IsProper(string.Join(' ', name))
            ? string.Join(' ', name)
            : null;
    }

    private static bool Describes(string word, bool isPerson) => char.IsLower(word[0])
        && (isPerson ? NameWords.Default.IsHonorific(word) : NameWords.Default.IsDescription(word));

    private static bool Parts(string word) => word[^1] is ',' or ';' or ':'
        || word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) || NameWords.Default.IsLink(word);
}
