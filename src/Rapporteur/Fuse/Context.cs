using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>Where in its report a telling stands, and when the report came out.</summary>
/// <param name="Published">The days within which the report came out, or null.</param>
/// <param name="IsHeadline">Whether the telling stands in the headline, which sums up what the text tells.</param>
/// <param name="IsAnother">Whether the sentence sets the event apart from those before: "another attack", "also", "hours later".</param>
internal readonly record struct Context(DateRange? Published, bool IsHeadline, bool IsAnother)
{
    private const int LongestHeadline = 200;
    private static readonly char[] Ends = ['.', '\n', '?', '!'];

    public static Context Of(string? text, EventFinding finding, DateRange? published)
    {
        var span = finding.Evidence.Span;
        if (text is null || span.IsEmpty || span.End > text.Length)
        {
            return new Context(published, false, false);
        }

        var firstLine = text.AsSpan().TrimStart().IndexOf('\n');
        var start = span.Start == 0 ? -1 : text.LastIndexOfAny(Ends, span.Start - 1);
        var end = text.IndexOfAny(Ends, span.End - 1);
        var sentence = text[(start + 1)..(end < 0 ? text.Length : end)];
        return new Context(published, firstLine is > 0 and < LongestHeadline && span.End <= firstLine + 1, HeadWords.SetsApart(sentence));
    }
}
