namespace Rapporteur.App.Workbench.Search;

/// <summary>The words of a query as people write it: <c>rocket "army base" -denies begin*</c>.</summary>
internal static class SearchWords
{
    /// <summary>Words and phrases that must be there, without marks.</summary>
    public static IReadOnlyList<string> Of(string query) =>
        [.. Parts(query).Where(p => p[0] != '-').Select(p => p.Trim('"', '*')).Where(p => p.Any(char.IsLetterOrDigit))];

    /// <summary>The parts as they are written: words, phrases with their quotation marks.</summary>
    public static IReadOnlyList<string> Parts(string query)
    {
        var parts = new List<string>();
        for (var at = 0; at < query.Length;)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            var quote = query[at] == '"' ? at : query[at] == '-' && at + 1 < query.Length && query[at + 1] == '"' ? at + 1 : -1;
            var end = quote >= 0 ? query.IndexOf('"', quote + 1) is var close and >= 0 ? close + 1 : query.Length : query.IndexOf(' ', at);
            end = end < 0 ? query.Length : end;
            parts.Add(query[at..end]);
            at = end;
        }

        return parts;
    }
}
