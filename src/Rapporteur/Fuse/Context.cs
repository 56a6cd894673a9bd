using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>Where in its report a telling stands, in which words, and when the report came out.</summary>
/// <param name="Published">The days within which the report came out, or null.</param>
/// <param name="IsHeadline">Whether the telling stands in the headline, which sums up what the text tells.</param>
/// <param name="IsAnother">Whether the sentence sets the event apart from those before: "another attack", "also", "hours later".</param>
/// <param name="Words">The words of all sentences that tell it, but not those of who speaks.</param>
/// <param name="Persons">The names among them, and those that others share with who speaks elsewhere in the report.</param>
internal readonly record struct Context(DateRange? Published, bool IsHeadline, bool IsAnother, SentenceWords Words, IReadOnlySet<string> Persons)
{
    private const int LongestHeadline = 200;
    private const int Head = 600;
    private const int LongestDateline = 90;
    private static readonly char[] BehindPlace = [',', '(', '-', '–', '—'];
    private static readonly char[] Dashes = ['-', '–', '—'];
    private static readonly char[] Ends = ['.', '\n', '?', '!'];

    /// <param name="text">The report's text, or null where it is not at hand.</param>
    /// <param name="finding">The telling.</param>
    /// <param name="published">When the report came out.</param>
    /// <param name="speakers">Folded names of those whom the report quotes, word by word.</param>
    public static Context Of(string? text, EventFinding finding, DateRange? published, IReadOnlyList<string[]> speakers)
    {
        var span = finding.Evidence.Span;
        if (text is null || span.IsEmpty || span.End > text.Length)
        {
            return new Context(published, false, false, SentenceWords.None, SentenceWords.None.Names);
        }

        var named = Fold.Of(finding.Evidence.Quote).Split(' ').ToHashSet(StringComparer.Ordinal);
        var firstLine = text.AsSpan().TrimStart().IndexOf('\n');
        var told = finding.Evidence.More.Where(m => m.Span.End <= text.Length).Select(m => Around(text, m.Span)).Prepend(Around(text, span)).ToList();
        var standing = Fold.Of(string.Join(' ', told)).Split(' ').ToHashSet(StringComparer.Ordinal);
        var without = speakers.SelectMany(s => s).Where(w => !named.Contains(w)).ToHashSet(StringComparer.Ordinal);
        var speaking = speakers.Where(s => Array.TrueForAll(s, standing.Contains)).SelectMany(s => s).Where(w => !named.Contains(w)).ToHashSet(StringComparer.Ordinal);
        var words = SentenceWords.Of(told, [Before(text, span), Dateline(text)], without);
        return new Context(published, firstLine is > 0 and < LongestHeadline && span.End <= firstLine + 1,
            HeadWords.SetsApart(Around(text, span)), words, words.Names.Concat(SentenceWords.Of(told, [], speaking).Names).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The place in capitals that opens the first paragraphs of an agency report, behind which a dash stands.</summary>
    private static string Dateline(string text)
    {
        foreach (var line in text[..Math.Min(text.Length, Head)].Split('\n'))
        {
            var end = line.IndexOfAny(BehindPlace);
            var dash = line.IndexOfAny(Dashes);
            if (end > 2 && dash >= end && dash < LongestDateline && !line[..end].Any(char.IsLower))
            {
                return line[..end];
            }
        }

        return "";
    }

    /// <summary>The sentence before, in the same paragraph: it often names the place of what the next one tells.</summary>
    private static string Before(string text, TextSpan span)
    {
        var end = span.Start == 0 ? -1 : text.LastIndexOfAny(Ends, span.Start - 1);
        return end < 1 || text[end] == '\n' ? "" : text[(text.LastIndexOfAny(Ends, end - 1) + 1)..end];
    }

    /// <summary>The sentences that the span touches.</summary>
    public static string Around(string text, TextSpan span)
    {
        var start = span.Start == 0 ? -1 : text.LastIndexOfAny(Ends, span.Start - 1);
        var end = text.IndexOfAny(Ends, Math.Max(0, span.End - 1));
        return text[(start + 1)..(end < 0 ? text.Length : end)];
    }
}
