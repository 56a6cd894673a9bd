using Rapporteur.Casefile;
using Spectre.Console;

namespace Rapporteur.App.Output;

/// <summary>A snippet with its matches set off.</summary>
internal static class MarkedText
{
    public static Paragraph Of(SearchHit hit)
    {
        var text = new Paragraph();
        var done = 0;
        foreach (var match in hit.Matches)
        {
            Append(text, hit.Snippet[done..(match.Start - hit.Span.Start)], Tone.Plain);
            Append(text, hit.Snippet[(match.Start - hit.Span.Start)..(match.End - hit.Span.Start)], Tone.Warning);
            done = match.End - hit.Span.Start;
        }

        Append(text, hit.Snippet[done..], Tone.Plain);
        return text;
    }

    /// <summary>Blanks at the ends separate words here, so they stay.</summary>
    private static void Append(Paragraph text, string part, Tone tone)
    {
        if (part.Length > 0)
        {
            var before = text.Length > 0 && char.IsWhiteSpace(part[0]) ? " " : "";
            var after = part.Length > 1 && char.IsWhiteSpace(part[^1]) && !string.IsNullOrWhiteSpace(part) ? " " : "";
            text.Append(before + Safe.Line(part).TrimStart() + after, tone.Style());
        }
    }
}
