using Rapporteur.Knowledge.Layout;
using Rapporteur.Text;

namespace Rapporteur.Read.Layout;

/// <summary>Publisher and author, where the text itself shows them.</summary>
internal static class Imprint
{
    private const int LongestName = 60;

    public static void Read(Draft draft, List<LineUnit> units)
    {
        var text = draft.Text.Text;
        foreach (var unit in units)
        {
            if (unit.IsByline && draft.Author is null)
            {
                draft.Author = Headlines.Collapse(LineShapes.Author(unit.Span.In(text).Trim()));
            }

            if (draft.Publisher is null && unit.Kind == SentenceKind.Boilerplate)
            {
                draft.Publisher = FromNewsletter(unit.Span.In(text).Trim());
            }
        }

        draft.Publisher ??= TakeSuffix(draft) ?? FromDateline(draft, units);
    }

    /// <summary><c>Subscribe to The Harbour Post Newsletter</c>.</summary>
    private static string? FromNewsletter(ReadOnlySpan<char> line)
    {
        var start = LayoutCues.Instance.Start("subscribe", line);
        var end = start > 0 ? LayoutCues.Instance.Within("subscribed", line) : -1;
        return end > start ? Name(line[start..end]) : null;
    }

    // "Rebels shell port - Harbour Wire", "... | Harbour Wire"
    private static string? TakeSuffix(Draft draft)
    {
        if (draft.Title is not { } title)
        {
            return null;
        }

        var bar = Math.Max(title.LastIndexOf(" | ", StringComparison.Ordinal), title.LastIndexOf(" - ", StringComparison.Ordinal));
        if (bar < 12 || Name(title.AsSpan(bar + 3)) is not { } name || name.Count(c => c == ' ') > 3)
        {
            return null;
        }

        draft.Title = title[..bar].TrimEnd();
        return name;
    }

    // "PORT MORA, March 3 (Harbour Wire) -" or "March 3, 2021 (Harbour Wire) -": the agency in brackets before the dash.
    private static string? FromDateline(Draft draft, List<LineUnit> units)
    {
        foreach (var unit in units)
        {
            if (unit.Kind != SentenceKind.Body)
            {
                continue;
            }

            var head = unit.Span.In(draft.Text.Text);
            head = head[..Math.Min(120, head.Length)];
            var open = head.IndexOf('(');
            var close = open > 1 ? head.IndexOf(')') : -1;
            if (close < open || close < 0)
            {
                return null;
            }

            var rest = head[(close + 1)..].TrimStart();
            var dashed = rest.Length > 1 && rest[0] is '-' or '–' or '—';
            return dashed && (IsCapitals(head[..open]) || LineShapes.IsDate(head[..open].Trim())) && !head[..open].ContainsAny('.', '"', '“') ? Name(head[(open + 1)..close]) : null;
        }

        return null;
    }

    // Datelines write the place in capitals.
    private static bool IsCapitals(ReadOnlySpan<char> place)
    {
        var word = place[..Math.Max(0, place.IndexOfAny(' ', ','))];
        return word.Length > 2 && !word.ContainsAnyInRange('a', 'z') && char.IsUpper(word[0]);
    }

    /// <summary>Capitalised words (small ones may stand between them), or null.</summary>
    private static string? Name(ReadOnlySpan<char> words)
    {
        var name = Headlines.Collapse(words.Trim(" :,.-"));
        if (name.Length is < 2 or > LongestName || !char.IsUpper(name[0]) || name.Any(char.IsDigit))
        {
            return null;
        }

        return name.Split(' ').All(w => char.IsUpper(w[0]) || w.Length <= 3) ? name : null;
    }
}
