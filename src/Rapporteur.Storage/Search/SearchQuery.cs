using System.Buffers;
using System.Text;

namespace Rapporteur.Storage.Search;

/// <summary>
/// What a person typed into a search: words that must all occur, "phrases in quotation marks", beginnings* and -words that must not
/// occur. Anything else is taken as plain words, so that no input is malformed.
/// </summary>
internal sealed class SearchQuery
{
    private static readonly SearchValues<char> DoubleQuotes = SearchValues.Create("\"“”„«»");

    private SearchQuery(IReadOnlyList<Term> terms) => Terms = terms;

    public IReadOnlyList<Term> Terms { get; }

    public IEnumerable<Term> Wanted => Terms.Where(t => !t.Excluded);

    /// <summary>Whether nothing in it can be looked for.</summary>
    public bool IsEmpty => !Wanted.Any();

    public static SearchQuery Parse(string query)
    {
        var terms = new List<Term>();
        var position = 0;
        while (position < query.Length)
        {
            if (char.IsWhiteSpace(query[position]))
            {
                position++;
                continue;
            }

            var excluded = query[position] == '-';
            position += excluded ? 1 : 0;
            var piece = NextPiece(query, ref position);
            if (TermOf(piece, excluded, Follows(query, ref position, '*')) is { } term)
            {
                terms.Add(term);
            }
        }

        return new SearchQuery(terms);
    }

    /// <summary>The same for FTS5: every word quoted, so that none of its operators can slip in.</summary>
    public string ToFts()
    {
        var match = new StringBuilder("(").AppendJoin(" AND ", Wanted.Select(Fts)).Append(')');
        foreach (var term in Terms.Where(t => t.Excluded))
        {
            match.Append(" NOT ").Append(Fts(term));
        }

        return match.ToString();
    }

    private static string Fts(Term term) => $"\"{string.Join(' ', term.Words)}\"{(term.Prefix ? " *" : "")}";

    private static string NextPiece(string query, ref int position)
    {
        if (position < query.Length && DoubleQuotes.Contains(query[position]))
        {
            var close = query.AsSpan(position + 1).IndexOfAny(DoubleQuotes);
            var end = close < 0 ? query.Length : position + 1 + close;
            var phrase = query[(position + 1)..end];
            position = Math.Min(end + 1, query.Length);
            return phrase;
        }

        var start = position;
        while (position < query.Length && !char.IsWhiteSpace(query[position]) && query[position] != '*' && !DoubleQuotes.Contains(query[position]))
        {
            position++;
        }

        return query[start..position];
    }

    private static bool Follows(string query, ref int position, char sign)
    {
        var follows = position < query.Length && query[position] == sign;
        position += follows ? 1 : 0;
        return follows;
    }

    private static Term? TermOf(string piece, bool excluded, bool prefix)
    {
        var folded = FoldedText.Of(piece).Folded;
        return folded.Length == 0 ? null : new Term(folded.Split(' '), prefix, excluded);
    }

    /// <summary>Words that stand side by side; the last may be only the beginning of one.</summary>
    internal sealed record Term(string[] Words, bool Prefix, bool Excluded)
    {
        /// <summary>Whether the term stands in the text from the given word on.</summary>
        public bool MatchesAt(FoldedText text, int word)
        {
            if (word + Words.Length > text.Words.Count)
            {
                return false;
            }

            for (var i = 0; i < Words.Length; i++)
            {
                var found = text[word + i];
                var fits = Prefix && i == Words.Length - 1 ? found.StartsWith(Words[i], StringComparison.Ordinal) : found.SequenceEqual(Words[i]);
                if (!fits)
                {
                    return false;
                }
            }

            return true;
        }
    }
}
