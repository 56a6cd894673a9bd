using System.Buffers;
using Rapporteur.Knowledge.Layout;

namespace Rapporteur.Read.Layout;

/// <summary>The outlet at the head of a report: <c>The Harbour Post, 3 March 2021</c>, or its name on a line of its own beside the date.</summary>
internal static class Masthead
{
    private const int Longest = 60;
    private const int MostWords = 7;
    private const int HeadUnits = 6;
    private static readonly SearchValues<char> Marks = SearchValues.Create(",|•·—–");

    /// <summary>The name in a line that holds it and a date, or null.</summary>
    public static string? BeforeDate(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOfAny(Marks); at > 0; at = Next(line, at))
        {
            if (LineShapes.IsDate(line[(at + 1)..].Trim()))
            {
                return Name(line[..at]);
            }
        }

        return null;
    }

    /// <summary>Capitalised words, one of which outlets are called by; what stands behind a comma or a bar says where or which edition.</summary>
    public static string? Name(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny(Marks);
        var name = Headlines.Collapse(end > 0 ? words[..end] : words);
        return name.Length is >= 3 and <= Longest && IsCapitalised(name) && LayoutCues.Instance.Within("masthead", name) >= 0 ? name : null;
    }

    /// <summary>Marks the lines and says what the outlet is called, or null where none shows.</summary>
    public static string? Mark(string text, List<LineUnit> units)
    {
        string? found = null;
        for (var i = 0; i < Math.Min(HeadUnits, units.Count); i++)
        {
            var unit = units[i];
            var line = unit.Span.In(text).Trim();
            var isBeside = (i + 1 < units.Count && units[i + 1].IsDate) || (i > 0 && (units[i - 1].IsDate || units[i - 1].IsByline));
            var name = unit.IsDate || unit.IsByline ? BeforeDate(line) : isBeside && !unit.EndsInStop(text) ? Name(line) : null;
            if (name is null && !unit.IsDate && BeforeDate(line) is { } dated)
            {
                (name, unit.IsDate) = (dated, true);
            }

            if (name is not null)
            {
                unit.Kind = Text.SentenceKind.Boilerplate;
                found ??= name;
            }
        }

        return found;
    }

    private static bool IsCapitalised(string name)
    {
        var words = name.Split(' ');
        return words.Length <= MostWords && char.IsUpper(name[0]) && char.IsLetter(name[^1])
            && Array.TrueForAll(words, w => char.IsUpper(w[0]) || w.Length <= 3);
    }

    private static int Next(ReadOnlySpan<char> line, int at)
    {
        var next = line[(at + 1)..].IndexOfAny(Marks);
        return next < 0 ? -1 : at + 1 + next;
    }
}
