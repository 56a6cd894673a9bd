using Rapporteur.Knowledge;

namespace Rapporteur.Present;

/// <summary>Words by what they do in sentences, from data/present/words.txt.</summary>
internal static class PlainWords
{
    private static readonly Dictionary<string, HashSet<string>> Sections = DataFile.Sections("present/words.txt").GroupBy(s => s.Section)
        .ToDictionary(g => g.Key, g => g.SelectMany(s => s.Line.Split(' ')).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether the word stands in a section of the file.</summary>
    public static bool Is(string section, string word) => Sections[section].Contains(word);

    /// <summary>Whether the word opens descriptions, and is a capital only at the start of a sentence.</summary>
    public static bool Opens(string word) => Sections["openers"].Contains(word);

    /// <summary>Whether nobody outside the report can tell who is meant: "their driver", "others".</summary>
    public static bool IsEmpty(string description)
    {
        var words = description.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || Sections["deictic"].Contains(words[0]) || words.Any(w => Sections["deictic"].Contains(w))
            || words.All(w => Sections["empty"].Contains(w) || Sections["openers"].Contains(w));
    }

    /// <summary>A description as headlines give it ("army base near the capital") with the article that a sentence needs; plurals, names and masses need none.</summary>
    public static string WithArticle(string description)
    {
        var words = description.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !char.IsLower(words[0][0]) || Sections["openers"].Contains(words[0]) || Sections["deictic"].Contains(words[0]) || Sections["none"].Contains(words[0]))
        {
            return description;
        }

        var noun = words.TakeWhile(w => !Sections["links"].Contains(w)).LastOrDefault(words[0]);
        var isPlural = noun.EndsWith('s') || noun.EndsWith("men", StringComparison.Ordinal) || Sections["none"].Contains(noun) || !char.IsLower(noun[0]);
        return isPlural ? description : (words[0][0] is 'a' or 'e' or 'i' or 'o' ? "an " : "a ") + description;
    }

    /// <summary>"in the region", "at the base", "near the river".</summary>
    public static string At(string place)
    {
        var words = place.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Sections["before"].Contains(words[0]))
        {
            return place;
        }

        var noun = words.TakeWhile(w => w is not ("of" or "in" or "near" or "on" or "at")).LastOrDefault(words[0]).ToLowerInvariant();
        var isName = Array.TrueForAll(words, w => char.IsUpper(w[0]) || w.Contains('-', StringComparison.Ordinal));
        var isAt = !Sections["directions"].Contains(words[0]) && (words.Any(w => Sections["facility"].Contains(w.ToLowerInvariant())) || (!isName && !Sections["area"].Contains(noun)));
        return $"{(isAt ? "at" : "in")} {place}";
    }
}
