using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Search;

/// <summary>Something that answers a search.</summary>
/// <param name="Kind">report, incident, actor or statement.</param>
/// <param name="Path">Where it is shown.</param>
/// <param name="Title">Its name or title.</param>
public sealed record SearchItem(string Kind, string Path, string Title)
{
    /// <summary>When it took place or came out; null where nothing tells.</summary>
    public DateRange? Date { get; init; }

    /// <summary>The date in words, what it is about: a line under the title.</summary>
    public string Line { get; init; } = "";

    /// <summary>Places of texts that answer.</summary>
    public IReadOnlyList<FoundText> Texts { get; init; } = [];

    /// <summary>Values that it can be narrowed by, as key and value.</summary>
    public IReadOnlyList<(string Key, string Value)> Facets { get; init; } = [];
}

/// <summary>A text in pieces; those that answer the search are marked.</summary>
public sealed record FoundText(IReadOnlyList<(string Text, bool IsMatch)> Pieces)
{
    /// <summary>A text with marks where the words stand, without regard to case.</summary>
    public static FoundText Of(string text, IReadOnlyList<string> words)
    {
        var spans = new List<TextSpan>();
        foreach (var word in words.Where(w => w.Length > 1))
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                spans.Add(new TextSpan(at, at + word.Length));
            }
        }

        return Of(text, spans, 0);
    }

    /// <param name="text">The text.</param>
    /// <param name="spans">What answers, in positions that begin at <paramref name="start"/>.</param>
    /// <param name="start">Position of the first letter of the text.</param>
    public static FoundText Of(string text, IEnumerable<TextSpan> spans, int start)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        foreach (var span in spans.Order().Where(s => s.Start - start >= 0 && s.End - start <= text.Length))
        {
            if (span.Start - start < at)
            {
                continue;
            }

            pieces.Add((text[at..(span.Start - start)], false));
            pieces.Add((text[(span.Start - start)..(span.End - start)], true));
            at = span.End - start;
        }

        pieces.Add((text[at..], false));
        return new FoundText([.. pieces.Where(p => p.Item1.Length > 0)]);
    }
}
