namespace Rapporteur.Read.Sentences;

/// <summary>
/// Tells line breaks that only wrap a text to a width from those that end a block. A text counts as wrapped when most of its single line
/// breaks stand where the next word would not have fitted.
/// </summary>
internal sealed class LineWrap
{
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 120;
    private const int FewestBreaks = 3;

    /// <summary>A line that leaves this much room for the next word was ended on purpose.</summary>
    private const int Slack = 14;

    private readonly string text;
    private readonly int width;

    public LineWrap(string text)
    {
        this.text = text;
        var (longest, breaks) = Measure();
        if (breaks < FewestBreaks || longest is < NarrowestWidth or > WidestWidth)
        {
            return;
        }

        var full = 0;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            full += IsSingle(i) && Room(i, longest) < 0 ? 1 : 0;
        }

        width = full * 2 > breaks ? longest : 0;
    }

    /// <summary>Whether the line break between two tokens ends a block.</summary>
    /// <param name="end">End of the token before the break.</param>
    /// <param name="start">Start of the token behind it.</param>
    public bool EndsBlock(int end, int start)
    {
        if (IsLoneBullet(end))
        {
            return false;
        }

        if (IsBullet(start) || text.AsSpan(end, start - end).IndexOfAny("\u2028\u2029") >= 0)
        {
            return true;
        }

        if (width == 0)
        {
            return !char.IsLower(text[start]) || Chars.IsTerminal(text[end - 1]) || text[end - 1] is ':' or ')' or ']' or '"' or '\u201d';
        }

        var line = text.IndexOfAny(['\n', '\r'], end);
        var indent = start - 1 - text.LastIndexOf('\n', start - 1);
        return (indent > 0 && indent > Indent(end)) || Room(line, width) > Slack;
    }

    private (int Longest, int Breaks) Measure()
    {
        int longest = 0, breaks = 0, from = 0;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            longest = Math.Max(longest, i - from);
            breaks += IsSingle(i) ? 1 : 0;
            from = i + 1;
        }

        return (Math.Max(longest, text.Length - from), breaks);
    }

    /// <summary>A break between two lines that both hold something.</summary>
    private bool IsSingle(int i)
    {
        var next = i + 1;
        var before = i > 0 && text[i - 1] == '\r' ? i - 2 : i - 1;
        return next < text.Length && !char.IsWhiteSpace(text[next]) && before >= 0 && !char.IsWhiteSpace(text[before]);
    }

    /// <summary>Columns that would be left if the first word of the next line stood on this one.</summary>
    private int Room(int lineEnd, int limit)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, lineEnd - 1)) + 1;
        var next = lineEnd + 1;
        while (next < text.Length && Chars.IsSpace(text[next]))
        {
            next++;
        }

        var word = next;
        while (word < text.Length && !Chars.IsSpace(text[word]))
        {
            word++;
        }

        return limit - (lineEnd - start + 1 + word - next);
    }

    private int Indent(int position)
    {
        var start = text.LastIndexOf('\n', position - 1) + 1;
        var i = start;
        while (i < text.Length && text[i] is ' ' or '\t')
        {
            i++;
        }

        return i - start;
    }

    /// <summary>A bullet on a line of its own belongs to the next line.</summary>
    private bool IsLoneBullet(int end) =>
        text[end - 1] is '\u2022' or '\u25cf' or '\u25aa' or '\u2023' or '\u00b7' && (end == 1 || text[end - 2] is '\n' or ' ' or '\t');

    private bool IsBullet(int start)
    {
        var blank = start + 1 < text.Length && Chars.IsSpace(text[start + 1]);
        return text[start] is '\u2022' or '\u25cf' or '\u25aa' or '\u2023' || (blank && (text[start] is '*' or '-' or '\u00b7' || (width == 0 && text[start] is '\u2013' or '\u2014')));
    }
}
