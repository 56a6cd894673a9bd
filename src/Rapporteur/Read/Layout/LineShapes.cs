using Rapporteur.Knowledge.Layout;
using Rapporteur.Knowledge.Time;

namespace Rapporteur.Read.Layout;

/// <summary>What a line is by its own looks.</summary>
internal static class LineShapes
{
    private const int LongestCueLine = 200;
    private const int LongestByline = 90;
    private const int LongestDateLine = 60;

    private static readonly LayoutCues Cues = LayoutCues.Instance;
    private static readonly ulong DateWords = TimeWord.Bits(TimeRole.Month, TimeRole.Weekday, TimeRole.Dateline, TimeRole.Clock);
    private static readonly ulong Calendar = TimeWord.Bits(TimeRole.Month);

    public static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2 && (line[0] is '•' or '●' or '▪' or '‣' or '◦' or '■' || (line[0] is '*' or '-' or '–' or '·' && line[1] == ' '));

    public static bool IsBoilerplate(ReadOnlySpan<char> line)
    {
        if (line.Length is 0 or > LongestCueLine)
        {
            return false;
        }

        var bare = line.TrimEnd(".:!?»›>…0123456789() ");
        return bare.Length == 0 || Cues.Whole("whole", bare) || Cues.Start("starts", line) > 0
            || (line.Length <= 120 && Cues.Within("contains", line) >= 0);
    }

    /// <summary>Nothing but a day, with a time and a word such as <c>Published</c>.</summary>
    public static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length is < 6 or > LongestDateLine)
        {
            return false;
        }

        var month = false;
        var numbers = 0;
        foreach (var range in line.SplitAny(" \t,|•·()-–/"))
        {
            var word = line[range].Trim(".:");
            if (word.Length == 0)
            {
                continue;
            }

            var known = TimeLexicon.Instance.Find(word);
            if (char.IsAsciiDigit(word[0]))
            {
                numbers++;
            }
            else if (known is null || !known.IsAny(DateWords))
            {
                return false;
            }

            month |= known?.IsAny(Calendar) ?? false;
        }

        return (month && numbers > 0) || numbers >= 3;
    }

    /// <summary><c>By Jane Doe and John Roe</c>: a cue and capitalised words.</summary>
    public static bool IsByline(ReadOnlySpan<char> line) => Author(line).Length > 0;

    /// <summary>The names in a byline, or nothing.</summary>
    public static ReadOnlySpan<char> Author(ReadOnlySpan<char> line)
    {
        var cue = line.Length <= LongestByline ? Cues.Start("byline", line) : 0;
        if (cue == 0 || line[^1] is '.' or '?' or '!')
        {
            return [];
        }

        var rest = line[cue..].Trim(" :");
        var bar = rest.IndexOfAny('|', '•', '·');
        rest = bar > 0 ? rest[..bar].Trim() : rest;
        var words = 0;
        foreach (var range in rest.Split(' '))
        {
            var word = rest[range];
            if (word.Length > 0 && !char.IsUpper(word[0]) && !(words > 0 && word.Length <= 3 && char.IsLower(word[0])))
            {
                return [];
            }

            words += word.Length > 0 ? 1 : 0;
        }

        return words is >= 1 and <= 12 ? rest : [];
    }

    /// <summary>A picture's credit that fills the line, in brackets or behind a cue and a colon.</summary>
    public static bool IsCredit(ReadOnlySpan<char> line)
    {
        if (line.Length is <= 4 or > 120)
        {
            return false;
        }

        var colon = line.IndexOf(':');
        return (line[0] is '(' or '[' && CreditStart(line) == 0) || (colon > 0 && Cues.Whole("credit", line[..colon]));
    }

    /// <summary>Where the credit in brackets at the end of a line begins, or -1.</summary>
    public static int CreditStart(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd(". ");
        if (trimmed.Length < 5 || trimmed[^1] is not (')' or ']'))
        {
            return -1;
        }

        var open = trimmed.LastIndexOfAny('(', '[');
        if (open < 0 || trimmed.Length - open > 110)
        {
            return -1;
        }

        var inside = trimmed[(open + 1)..^1];
        return Cues.Within("credit", inside) >= 0 || IsAgencySlash(inside) ? open : -1;
    }

    // "REUTERS/Jane Doe", "Agency/Handout": two capitalised parts and a stroke, no space before it.
    private static bool IsAgencySlash(ReadOnlySpan<char> inside)
    {
        var slash = inside.IndexOf('/');
        return slash > 1 && slash + 1 < inside.Length && char.IsUpper(inside[0]) && char.IsUpper(inside[slash + 1])
            && inside[..slash].Count(' ') <= 3 && !inside.ContainsAnyInRange('0', '9');
    }
}
