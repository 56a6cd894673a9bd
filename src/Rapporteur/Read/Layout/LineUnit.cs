using Rapporteur.Text;

namespace Rapporteur.Read.Layout;

/// <summary>Sentences [First, End) that begin at a line's start and fill it (or a wrapped block of lines).</summary>
internal sealed class LineUnit(int first, int end, TextSpan span)
{
    public int First { get; } = first;

    public int End { get; } = end;

    public TextSpan Span { get; } = span;

    /// <summary>Whether a blank line stands before it.</summary>
    public bool AfterBlank { get; init; }

    public SentenceKind Kind { get; set; }

    /// <summary>Whether a date of its own fills it.</summary>
    public bool IsDate { get; set; }

    /// <summary>Whether a picture's credit fills it.</summary>
    public bool IsCredit { get; set; }

    public bool IsByline { get; set; }

    public int Sentences => End - First;

    public static List<LineUnit> Of(AnnotatedText text)
    {
        var units = new List<LineUnit>();
        var first = 0;
        var blank = true;
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var next = i + 1 == text.Sentences.Length ? text.Text.Length : text.Sentences[i + 1].Span.Start;
            var lines = text.Text.AsSpan(text.Sentences[i].Span.End, next - text.Sentences[i].Span.End).Count('\n');
            if (lines == 0 && i + 1 < text.Sentences.Length)
            {
                continue;
            }

            var span = text.Sentences[first].Span.Cover(text.Sentences[i].Span);
            units.Add(new LineUnit(first, i + 1, span) { AfterBlank = blank });
            first = i + 1;
            blank = lines > 1;
        }

        return units;
    }

    /// <summary>Whether it closes like a sentence; quotation marks and brackets behind the stop do not count.</summary>
    public bool EndsInStop(string text)
    {
        var trimmed = Span.In(text).TrimEnd("\"'”’)] ");
        return trimmed.Length > 0 && trimmed[^1] is '.' or '!' or '?' or '…' or ':' or ';' or ',';
    }
}
