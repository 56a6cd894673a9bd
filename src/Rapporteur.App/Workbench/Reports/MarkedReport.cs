using Rapporteur.Findings;
using Rapporteur.Review;
using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Reports;

/// <summary>
/// A report's text cut into paragraphs and pieces, so that spans that overlap can each be marked. Signs that steer a terminal or the direction of
/// writing are pieces of their own and are shown instead of obeyed.
/// </summary>
internal sealed class MarkedReport
{
    public static readonly string[] Kinds = ["event", "statement", "relation", "forecast"];

    private readonly string text;
    private readonly List<(TextSpan Span, FindingItem Item, bool IsFirst)> marks;
    private readonly IReadOnlyList<Mention> mentions;
    private readonly int[] cuts;

    private MarkedReport(string text, IReadOnlyList<FindingItem> items, IReadOnlyList<Mention> mentions)
    {
        this.text = text;
        this.mentions = [.. mentions.Where(m => m.Span.End <= text.Length).OrderBy(m => m.Span)];
        marks = [.. items.Where(i => i.State != FindingState.Rejected).SelectMany(i => i.Finding.Evidence.More.Select(m => (m.Span, i, false)).Prepend((i.Finding.Evidence.Span, i, true)))
            .Where(m => m.Span.End <= text.Length && !m.Span.IsEmpty)];
        var signs = Enumerable.Range(0, text.Length).Where(i => SignOf(text[i]) is not null).SelectMany(i => new[] { i, i + 1 });
        cuts = [.. marks.Select(m => m.Span).Concat(this.mentions.Select(m => m.Span)).SelectMany(s => new[] { s.Start, s.End }).Concat(signs).Distinct().Order()];
    }

    /// <param name="text">The report's text.</param>
    /// <param name="items">What is marked.</param>
    /// <param name="mentions">Mentions of the chosen actor; none where none is chosen.</param>
    public static IReadOnlyList<IReadOnlyList<TextPiece>> Of(string text, IReadOnlyList<FindingItem> items, IReadOnlyList<Mention> mentions)
    {
        var marked = new MarkedReport(text, items, mentions);
        return [.. Paragraphs(text).Select(marked.Pieces)];
    }

    /// <summary>The text with pictures of the signs that steer in their place.</summary>
    public static string Plain(string text) => text.Any(c => SignOf(c) is not null) ? string.Concat(text.Select(c => SignOf(c) is null ? c.ToString() : Shown(c))) : text;

    private List<TextPiece> Pieces(TextSpan paragraph)
    {
        var here = marks.Where(m => m.Span.Overlaps(paragraph)).ToList();
        var pieces = new List<TextPiece>();
        var at = paragraph.Start;
        var next = Array.BinarySearch(cuts, at + 1);
        for (next = next < 0 ? ~next : next; at < paragraph.End; next++)
        {
            var end = next < cuts.Length ? Math.Min(cuts[next], paragraph.End) : paragraph.End;
            if (end > at)
            {
                pieces.Add(Piece(new TextSpan(at, end), here));
                at = end;
            }
        }

        return pieces;
    }

    private TextPiece Piece(TextSpan span, List<(TextSpan Span, FindingItem Item, bool IsFirst)> here)
    {
        var over = here.Where(m => m.Span.Contains(span)).ToList();
        var mention = mentions.TakeWhile(m => m.Span.Start <= span.Start).Count();
        var isMention = mention > 0 && mentions[mention - 1].Span.Contains(span);
        var sign = span.Length == 1 ? SignOf(text[span.Start]) : null;
        return new TextPiece(span.Start, sign is null ? span.Of(text) : Shown(text[span.Start]),
            [.. Kinds.Where(k => over.Exists(o => o.Item.Kind == k))], [.. over.Select(o => o.Item.Ref.FindingId).Distinct()])
        {
            Begins = [.. over.Where(o => o.IsFirst && o.Span.Start == span.Start).Select(o => o.Item.Ref.FindingId)],
            Mention = isMention ? mention : 0,
            IsMentionStart = isMention && mentions[mention - 1].Span.Start == span.Start,
            IsSuggested = over.Count > 0 && over.TrueForAll(o => !o.Item.Counts),
            Sign = sign,
        };
    }

    /// <summary>Parts between blank lines, without the white space around them.</summary>
    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var start = -1;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            var isBlank = text.AsSpan(line, end - line).IsWhiteSpace();
            if (isBlank && start >= 0)
            {
                yield return new TextSpan(start, line - 1);
                start = -1;
            }
            else if (!isBlank && start < 0)
            {
                start = line;
            }

            line = end + 1;
        }

        if (start >= 0)
        {
            yield return new TextSpan(start, text.AsSpan().TrimEnd().Length is var length && length > start ? length : text.Length);
        }
    }

    private static string? SignOf(char sign) => sign switch
    {
        '\n' or '\t' => null,
        '\u001b' => "escape",
        '\u202e' => "right-to-left override",
        '\u202d' => "left-to-right override",
        '\u202a' or '\u202b' or '\u202c' or (>= '\u2066' and <= '\u2069') => "sign of direction",
        _ => char.IsControl(sign) ? "control sign" : null,
    };

    /// <summary>The picture of a control sign, or its number.</summary>
    private static string Shown(char sign) => sign < ' ' ? ((char)(0x2400 + sign)).ToString() : $"U+{(int)sign:X4}";
}
