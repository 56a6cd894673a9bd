namespace Rapporteur.Training.Names;

/// <summary>Divides the words of corpora as the treebanks do: hyphens and possessive marks become tokens.</summary>
internal static class Splitter
{
    private static readonly HashSet<string> Affixes =
        new(StringComparer.OrdinalIgnoreCase) { "co", "re", "ex", "non", "anti", "pre", "post", "e", "mid", "pro", "sub", "un", "multi", "semi", "vice", "counter" };

    public static IEnumerable<string> Words(string text)
    {
        foreach (var chunk in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var part in Chunk(chunk))
            {
                yield return part;
            }
        }
    }

    /// <summary>Divides one token of another tokenisation.</summary>
    public static IEnumerable<string> Token(string token)
    {
        var from = 0;
        for (var i = 1; i < token.Length - 1; i++)
        {
            var hyphen = token[i] is '-' && char.IsLetterOrDigit(token[i - 1]) && char.IsLetterOrDigit(token[i + 1])
                && char.IsLetter(token[0]) && !(char.IsLower(token[from]) && Affixes.Contains(token[from..i]));
            if (hyphen)
            {
                yield return token[from..i];
                yield return "-";
                from = i + 1;
            }
        }

        yield return token[from..];
    }

    private static IEnumerable<string> Chunk(string chunk)
    {
        var start = 0;
        while (start < chunk.Length - 1 && "([\"“‘'-".Contains(chunk[start]))
        {
            yield return chunk[start++].ToString();
        }

        var end = chunk.Length;
        while (end > start + 1 && (")]\"”,;:?!-".Contains(chunk[end - 1]) || (chunk[end - 1] == '.' && Stops(chunk, start, end))))
        {
            end--;
        }

        var word = chunk[start..end];
        var mark = word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’' ? word.Length - 2 : word.Length;
        foreach (var part in Token(word[..mark]))
        {
            yield return part;
        }

        if (mark < word.Length)
        {
            yield return word[mark..];
        }

        for (var i = end; i < chunk.Length; i++)
        {
            yield return chunk[i].ToString();
        }
    }

    /// <summary>Whether the point at the end closes the sentence rather than an abbreviation.</summary>
    private static bool Stops(string chunk, int start, int end)
    {
        var word = chunk[start..(end - 1)];
        return !(word.Length <= 4 && word.Length > 0 && char.IsUpper(word[0]) && end == chunk.Length && (word.Length == 1 || word.Contains('.')
            || word is "Gen" or "Col" or "Lt" or "Maj" or "Brig" or "Capt" or "Sgt" or "Adm" or "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "Rev" or "Sen" or "Rep" or "Gov"));
    }
}
