namespace Rapporteur.Assist;

/// <summary>Cuts a long report into parts that a model of a small context can take, at paragraphs where there are any.</summary>
internal static class ReportParts
{
    /// <summary>Characters, about two thousand tokens.</summary>
    public const int Most = 8000;

    public static IEnumerable<string> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.Length - start <= Most ? text.Length : Cut(text, start);
            var part = text[start..end];
            if (!string.IsNullOrWhiteSpace(part))
            {
                yield return part;
            }

            start = end;
        }
    }

    private static int Cut(string text, int start)
    {
        foreach (var mark in (string[])["\n\n", "\n", ". ", " "])
        {
            var at = text.LastIndexOf(mark, start + Most - mark.Length, Most / 2, StringComparison.Ordinal);
            if (at > start)
            {
                return at + mark.Length;
            }
        }

        // Never between the two halves of a character outside the basic plane.
        var end = start + Most;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
