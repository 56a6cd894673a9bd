using Rapporteur.Casefile;
using Rapporteur.Text;

namespace Rapporteur.Storage.Search;

/// <summary>Finds the places of a report that answer a query.</summary>
internal static class Passages
{
    /// <summary>Places shown of one report: one that names a word in every line is not to fill the whole list.</summary>
    private const int PerReport = 3;

    /// <summary>Characters of a snippet, about two lines of a terminal.</summary>
    private const int Width = 160;

    public static IEnumerable<SearchHit> Of(string reportId, string text, SearchQuery query, double score)
    {
        var matches = Matches(FoldedText.Of(text), query);
        var shown = 0;
        for (var i = 0; i < matches.Count && shown < PerReport; shown++)
        {
            var span = Around(text, matches[i]);
            var inside = matches.Skip(i).TakeWhile(span.Contains).ToArray();
            yield return new SearchHit(reportId, span, span.Of(text), score) { Matches = inside };
            i += Math.Max(1, inside.Length);
            while (i < matches.Count && matches[i].Overlaps(span))
            {
                i++;
            }
        }
    }

    private static List<TextSpan> Matches(FoldedText folded, SearchQuery query)
    {
        var wanted = query.Wanted.ToArray();
        var spans = new List<TextSpan>();
        for (var word = 0; word < folded.Words.Count;)
        {
            var length = wanted.Where(t => t.MatchesAt(folded, word)).Select(t => t.Words.Length).DefaultIfEmpty(0).Max();
            if (length > 0)
            {
                spans.Add(folded.Words[word].Span.Cover(folded.Words[word + length - 1].Span));
            }

            word += Math.Max(1, length);
        }

        return spans;
    }

    /// <summary>The line that holds the match, cut at words where it is long.</summary>
    private static TextSpan Around(string text, TextSpan match)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, match.Start - 1)) + 1;
        start = Math.Min(start, match.Start);
        var end = text.IndexOf('\n', match.End);
        end = end < 0 ? text.Length : end;
        var room = Math.Max(0, Width - match.Length);
        if (end - start > Width)
        {
            start = Math.Max(start, WordStart(text, Math.Max(start, match.Start - room / 3), match.Start));
            end = Math.Min(end, WordEnd(text, Math.Min(end, start + Math.Max(Width, match.End - start)), match.End));
        }

        while (start < match.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > match.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static int WordStart(string text, int from, int limit)
    {
        if (from == 0 || char.IsWhiteSpace(text[from - 1]))
        {
            return from;
        }

        var blank = text.IndexOf(' ', from, limit - from);
        return blank < 0 ? limit : blank + 1;
    }

    private static int WordEnd(string text, int from, int limit)
    {
        if (from >= text.Length)
        {
            return text.Length;
        }

        var blank = text.LastIndexOf(' ', from, from - limit + 1);
        return blank < limit ? limit : blank;
    }
}
