using Rapporteur.Text;

namespace Rapporteur.Read.Layout;

/// <summary>The headline, the line below it, and headings inside the report.</summary>
internal static class Headlines
{
    private const int LongestTitle = 200;
    private const int LongestDeck = 260;
    private const int LongestHeading = 80;

    public static void Mark(Draft draft, List<LineUnit> units)
    {
        var text = draft.Text.Text;
        var title = FirstOfReport(units, 0);
        if (title < 0 || !IsTitle(text, units, title))
        {
            MarkHeadings(text, units, 0);
            return;
        }

        units[title].Kind = SentenceKind.Headline;
        draft.Title ??= Collapse(units[title].Span.In(text));
        var deck = title + 1;
        if (deck < units.Count && IsDeck(text, units, deck))
        {
            units[deck].Kind = SentenceKind.Headline;
            deck++;
        }

        MarkHeadings(text, units, deck);
    }

    /// <summary>Text with its white space collapsed.</summary>
    public static string Collapse(ReadOnlySpan<char> text) =>
        string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int FirstOfReport(List<LineUnit> units, int from)
    {
        for (var i = from; i < units.Count; i++)
        {
            if (units[i].Kind != SentenceKind.Boilerplate)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsTitle(string text, List<LineUnit> units, int i) =>
        units[i].Kind == SentenceKind.Body && units[i].Span.Length <= LongestTitle && units.Count > i + 1
        && (!units[i].EndsInStop(text) || IsQuestion(text, units[i])) && HasLetters(text, units[i]);

    private static bool IsQuestion(string text, LineUnit unit) => unit.Sentences == 1 && text[unit.Span.End - 1] is '?' or '!';

    // Without a stop, or a single sentence with a caption, byline or date below it.
    private static bool IsDeck(string text, List<LineUnit> units, int i)
    {
        var unit = units[i];
        if (unit.Kind != SentenceKind.Body || unit.Span.Length > LongestDeck || unit.Sentences > 2 || i + 1 >= units.Count)
        {
            return false;
        }

        var below = units[i + 1];
        return !unit.EndsInStop(text) || (unit.Sentences == 1 && (below.Kind == SentenceKind.Caption || below.IsByline || below.IsDate));
    }

    private static void MarkHeadings(string text, List<LineUnit> units, int from)
    {
        for (var i = Math.Max(1, from); i + 1 < units.Count; i++)
        {
            var unit = units[i];
            var stands = unit.AfterBlank || units[i - 1].EndsInStop(text);
            if (unit is { Kind: SentenceKind.Body, Sentences: 1 } && unit.Span.Length <= LongestHeading && stands && !unit.EndsInStop(text)
                && units[i + 1].Kind == SentenceKind.Body && char.IsUpper(text[unit.Span.Start]) && HasLetters(text, unit))
            {
                unit.Kind = SentenceKind.Headline;
            }
        }
    }

    private static bool HasLetters(string text, LineUnit unit)
    {
        var letters = 0;
        foreach (var letter in unit.Span.In(text))
        {
            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return letters * 2 > unit.Span.Length;
    }
}
