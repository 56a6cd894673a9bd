using System.Text;
using Rapporteur.Casefile;

namespace Rapporteur.App.Output;

/// <summary>A snippet with its matches set off, wrapped to the terminal.</summary>
internal static class MarkedText
{
    /// <summary>Marks without width, so that wrapping is not misled; both are characters that no writing needs.</summary>
    private const char Open = '\u2061';

    private const char Close = '\u2062';

    public static IEnumerable<string> Lines(Terminal terminal, SearchHit hit, string indent)
    {
        var text = Safe.Line(Marked(hit));
        var inside = false;
        foreach (var line in terminal.Width is { } width ? Cells.Wrap(text, width - indent.Length) : [text])
        {
            yield return indent + Painted(terminal, line, ref inside);
        }
    }

    private static string Marked(SearchHit hit)
    {
        var text = new StringBuilder(hit.Snippet.Replace(Open, ' ').Replace(Close, ' '));
        foreach (var match in hit.Matches.Reverse())
        {
            text.Insert(match.End - hit.Span.Start, Close).Insert(match.Start - hit.Span.Start, Open);
        }

        return text.ToString();
    }

    /// <summary>A match may go on over the end of a line.</summary>
    private static string Painted(Terminal terminal, string line, ref bool inside)
    {
        var painted = new StringBuilder();
        for (int at = 0, end; at < line.Length; at = end + 1)
        {
            end = line.IndexOfAny([Open, Close], at);
            end = end < 0 ? line.Length : end;
            painted.Append(terminal.Paint(line[at..end], inside ? Tone.Warning : Tone.Plain));
            inside = end < line.Length ? line[end] == Open : inside;
        }

        return painted.ToString();
    }
}
