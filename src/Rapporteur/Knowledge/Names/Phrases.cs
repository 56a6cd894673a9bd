namespace Rapporteur.Knowledge.Names;

/// <summary>Division of the names in data files into the words that the tokeniser makes of them; hyphens are left out.</summary>
internal static class Phrases
{
    private static readonly char[] Breaks = [' ', '-', '/'];

    public static string[] Words(string name)
    {
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.Contains("'s ", StringComparison.Ordinal))
        {
            name = name.Replace("'s", " 's", StringComparison.Ordinal);
        }

        return name.AsSpan().IndexOfAny(Breaks) < 0 ? [name] : name.Split(Breaks, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Hash of a name of one or several words, whatever stands between them.</summary>
    public static uint Hash(string name)
    {
        var words = Words(name);
        var hash = words.Length == 0 ? 0 : WordHash.Of(words[0]);
        for (var i = 1; i < words.Length; i++)
        {
            hash = WordHash.Join(hash, WordHash.Of(words[i]));
        }

        return hash;
    }
}
