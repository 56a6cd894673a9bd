using Rapporteur.Text;

namespace Rapporteur.Review;

/// <summary>The sentence around a span, as far as punctuation tells; a name that stands alone says nothing to a reviewer.</summary>
internal static class Around
{
    private const int Longest = 320;
    private static readonly char[] Ends = ['.', '?', '!', '\n'];

    /// <summary>The words of the sentence, white space collapsed; empty where the span is not of this text.</summary>
    public static string Of(string text, TextSpan span) => span.IsEmpty || span.End > text.Length
        ? ""
        : string.Join(' ', Span(text, span).Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Where the sentence stands; the span must be of this text.</summary>
    public static TextSpan Span(string text, TextSpan span)
    {
        var start = span.Start;
        while (start > 0 && span.Start - start < Longest / 2 && !IsEnd(text, start - 1))
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && end - start < Longest && !(end > span.End && IsEnd(text, end - 1)))
        {
            end++;
        }

        while (start < span.Start && start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (start < span.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > span.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static bool IsEnd(string text, int at) => text[at] == '\n'
        || (Array.IndexOf(Ends, text[at]) >= 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && at > 1 && (char.IsLower(text[at - 1]) || char.IsDigit(text[at - 1])) && char.IsLetterOrDigit(text[at - 2]));
}
