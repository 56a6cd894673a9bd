using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>
/// Whether the day that a report gives beside an event is that of what was said or done about it: "said on Tuesday that the rockets", "an
/// article published on March 4 about the attack", "buried on Wednesday". Words are those of data/fuse/words.txt.
/// </summary>
internal static class SpeechDates
{
    private const int Reach = 25;
    private static readonly char[] Ends = ['.', '\n', '?', '!'];
    private static readonly char[] Gaps = [' ', '\t', '\n', ',', '"', '“', '”', '(', ')'];

    public static bool IsOfSpeech(string? text, EventFinding finding)
    {
        if (text is null || finding.DateWords is not { Length: > 0 } words)
        {
            return false;
        }

        var found = finding.Evidence.More.Prepend(finding.Evidence).Where(e => !e.Span.IsEmpty && e.Span.End <= text.Length)
            .Select(e => Sentence(text, e.Span.Start, e.Span.End)).Select(s => (Sentence: s, At: s.IndexOf(words, StringComparison.OrdinalIgnoreCase)))
            .Where(s => s.At >= 0).ToList();
        return found.Count > 0 && found.TrueForAll(f => IsOfSpeech(f.Sentence[..f.At], f.Sentence[(f.At + words.Length)..]));
    }

    /// <summary>
    /// Whether the words name an event as known ("after the attack on ...") and the day stands apart from them: it is that of what the sentence
    /// says of the event. A day right behind them is the event's own.
    /// </summary>
    public static bool IsOfKnown(string? text, EventFinding finding) =>
        finding.DateWords is { Length: > 0 } words && HeadWords.IsDefiniteEvent(finding.Evidence.Quote)
        && !finding.Evidence.Quote.Contains(words, StringComparison.OrdinalIgnoreCase)
        && !(text is not null && finding.Evidence.Span.End <= text.Length && FollowsDirectly(text[finding.Evidence.Span.End..], words));

    private static bool FollowsDirectly(string behind, string words)
    {
        var at = behind.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && at <= Reach && Split(behind[..at]).All(w => HeadWords.Is("when", w));
    }

    private static bool IsOfSpeech(string before, string behind)
    {
        if (behind.FirstOrDefault() is '\'' or '’')
        {
            return false;
        }

        var left = Split(before);
        var right = Split(behind).FirstOrDefault();
        return left.Reverse().SkipWhile(w => HeadWords.Is("when", w)).FirstOrDefault() is { } verb && HeadWords.Is("told", verb)
            || (right is not null && behind[0] == ' ' && HeadWords.Is("told", right))
            || left.Any(w => HeadWords.Is("aftermath", w));
    }

    private static string[] Split(string words) => words.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries);

    private static string Sentence(string text, int start, int end)
    {
        var from = start == 0 ? -1 : text.LastIndexOfAny(Ends, start - 1);
        var to = text.IndexOfAny(Ends, Math.Max(0, end - 1));
        return text[(from + 1)..(to < 0 ? text.Length : to)];
    }
}
