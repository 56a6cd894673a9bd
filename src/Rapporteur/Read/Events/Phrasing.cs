using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Words of the text for tokens and ranges of tokens.</summary>
internal static class Phrasing
{
    /// <summary>The words of the phrase that a token heads, or its form; white space collapsed.</summary>
    public static string Words(Draft draft, int token) =>
        Collapse(draft.PhraseHeadedBy(token)?.Span.Of(draft.Report.Text) ?? draft.Text.FormString(token));

    public static string Words(AnnotatedText text, int first, int last) => Collapse(text.SpanOf(first, last).Of(text.Text));

    public static string Collapse(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>At most so many words from the start.</summary>
    public static string Gist(string words, int limit)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length <= limit ? words : string.Join(' ', parts.Take(limit));
    }
}
