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
        return Behind(words, isPerson) ?? (isPerson ? null : Owned(words) ?? Before(words));
    }

    /// <summary>Whether the form names a house of a state abroad by its owner, which readings count as a description.</summary>
    public static bool NamesHouse(string form) => Owned(form.Split(' ', StringSplitOptions.RemoveEmptyEntries)) is not null;

    /// <summary>"the Karran embassy": with the name of its owner a house abroad is named, whatever the case of its letters.</summary>
    private static string? Owned(string[] words)
    {
        var name = words[(words.Length > 0 && NameWords.Default.IsArticle(words[0].ToLowerInvariant()) ? 1 : 0)..];
        var house = Array.FindIndex(name, w => NameWords.Default.IsHouse(w.ToLowerInvariant()));
        return house > 0 && Array.TrueForAll(name[..house], w => char.IsUpper(w[0]) && !Parts(w)) && (house + 1 == name.Length || NameWords.Default.IsLink(name[house + 1]))
            ? string.Join(' ', name[..house].Append(char.ToUpperInvariant(name[house][0]) + name[house][1..]).Concat(name[(house + 1)..]))
            : null;
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
