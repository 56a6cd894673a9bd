namespace Rapporteur.Training.Names;

/// <summary>Divides the words of other tokenisations at their hyphens, as the treebanks and our tokeniser do.</summary>
internal static class Splitter
{
    private static readonly HashSet<string> Affixes =
        new(StringComparer.OrdinalIgnoreCase) { "co", "re", "ex", "non", "anti", "pre", "post", "e", "mid", "pro", "sub", "un", "multi", "semi", "vice", "counter" };

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
}
