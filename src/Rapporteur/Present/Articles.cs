using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>Whether a name takes the article: as most of its mentions in the reports have it.</summary>
internal sealed class Articles
{
    private const int MostReports = 40;
    private const string Article = "the ";
    private readonly Dictionary<string, string> written = new(StringComparer.Ordinal);
    private readonly List<string> texts;

    public Articles(IReadOnlyList<ReportEntry> reports) =>
        texts = [.. reports.OrderBy(r => r.Report.Id, StringComparer.Ordinal).Select(r => r.Report.Text)];

    public string With(string name)
    {
        if (!written.TryGetValue(name, out var result))
        {
            written[name] = result = Decide(name);
        }

        return result;
    }

    /// <summary>A description inside a sentence: its first letter small where only the start of a sentence had made it a capital.</summary>
    public string Inside(string words)
    {
        var end = words.IndexOf(' ', StringComparison.Ordinal);
        var first = end < 0 ? words : words[..end];
        if (first == "A")
        {
            return "a" + words[1..];
        }

        if (first.Length < 2 || !char.IsUpper(first[0]) || first.Skip(1).Any(char.IsUpper))
        {
            return words;
        }

        var small = char.ToLowerInvariant(first[0]) + first[1..];
        var with = PlainWords.Opens(small) ? words : With(words);
        return with != words ? with : PlainWords.Opens(small) || (end < 0 && IsOnlyInitial(words)) || texts.Take(MostReports).Any(t => t.Contains(" " + small + " ", StringComparison.Ordinal)) ? small + words[first.Length..] : words;
    }

    /// <summary>Whether the plural word, which is no name, is a capital only where a sentence opens with it.</summary>
    private bool IsOnlyInitial(string word) => (word[^1] == 's' || word.EndsWith("men", StringComparison.Ordinal)) && !texts.Take(MostReports).Any(t =>
    {
        var at = t.IndexOf(" " + word, StringComparison.Ordinal);
        return at > 0 && char.IsLetter(t[at - 1]);
    });

    private string Decide(string name)
    {
        if (name.Length == 0 || !(char.IsUpper(name[0]) || char.IsDigit(name[0])) || name.StartsWith("The ", StringComparison.Ordinal))
        {
            return name;
        }

        int with = 0, all = 0, seen = 0;
        foreach (var text in texts)
        {
            var before = all;
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (end == text.Length || !(char.IsLetter(text[end]) || text[end] is '-'))
                {
                    all++;
                    with += at >= Article.Length && text.AsSpan(at - Article.Length, Article.Length).Equals(Article, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
                }
            }

            seen += all > before ? 1 : 0;
            if (seen >= MostReports)
            {
                break;
            }
        }

        return all > 0 && with * 2 > all ? Article + name : name;
    }
}
