using Rapporteur.Knowledge.Layout;
using Rapporteur.Text;

namespace Rapporteur.Read.Layout;

/// <summary>Captions of pictures, and their copies.</summary>
internal static class Captions
{
    private const int LongestCaption = 500;

    // Captions stand apart at the head of a report more often than elsewhere.
    private const int HeadUnits = 6;

    public static void Mark(string text, List<LineUnit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            var unit = units[i];
            if (unit.Kind == SentenceKind.Body && unit.Span.Length <= LongestCaption && IsCaption(text, units, i))
            {
                unit.Kind = SentenceKind.Caption;
            }
        }

        MarkCopies(text, units);
    }

    private static bool IsCaption(string text, List<LineUnit> units, int i)
    {
        var line = units[i].Span.In(text);
        var credited = LineShapes.CreditStart(line) > 0 || (i + 1 < units.Count && units[i + 1].IsCredit && !units[i + 1].AfterBlank);
        return credited || (i < HeadUnits && units[i].Sentences <= 2 && LayoutCues.Instance.Within("caption", line) >= 0);
    }

    // A page tells a caption twice, once with its credit: the second copy is none of the reporting.
    private static void MarkCopies(string text, List<LineUnit> units)
    {
        for (var i = 0; i < units.Count; i++)
        {
            for (var back = i - 1; back >= 0 && back >= i - 3 && units[i].Kind != SentenceKind.Boilerplate; back--)
            {
                if (units[back].Kind is SentenceKind.Body or SentenceKind.Caption && IsCopy(Core(text, units[back]), Core(text, units[i])))
                {
                    units[i].Kind = SentenceKind.Boilerplate;
                    units[back].Kind = units[i].Span.Length <= LongestCaption ? SentenceKind.Caption : units[back].Kind;
                }
            }
        }
    }

    private static ReadOnlySpan<char> Core(string text, LineUnit unit)
    {
        var line = unit.Span.In(text);
        var credit = LineShapes.CreditStart(line);
        return (credit > 0 ? line[..credit] : line).Trim(" .");
    }

    private static bool IsCopy(ReadOnlySpan<char> first, ReadOnlySpan<char> second) =>
        second.Length >= 25 && first.Equals(second, StringComparison.OrdinalIgnoreCase);
}
