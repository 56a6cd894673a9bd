using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Layout;

namespace Rapporteur.Fuse;

/// <summary>
/// Whom a report credits for its text: the agency in brackets behind its dateline, or a line at its end ("Source: ...", a name in brackets).
/// </summary>
/// <param name="known">Folded names of outlets of the case.</param>
internal sealed class Credits(HashSet<string> known)
{
    private const int Head = 400;
    private const int LongestLine = 80;
    private const int LastLines = 3;
    private static readonly string[] Cues = [.. DataFile.Lines("fuse/credits.txt").OrderByDescending(c => c.Length)];
    private static readonly HashSet<string> Agencies = [.. DataFile.Lines("fuse/agencies.txt").Select(Fold.Of)];

    /// <summary>The name as the report writes it, or null where none is credited.</summary>
    public string? Of(string text) => AtEnd(text) ?? InDateline(text);

    private string? InDateline(string text)
    {
        var head = text[..Math.Min(text.Length, Head)];
        for (var open = head.IndexOf('(', StringComparison.Ordinal); open >= 0; open = head.IndexOf('(', open + 1))
        {
            var close = head.IndexOf(')', open);
            if (close > open && head[(close + 1)..].TrimStart().FirstOrDefault() is '-' or '–' or '—' && OpensLine(head[..open]))
            {
                var name = head[(open + 1)..close].Trim();
                return name.Length > 1 && char.IsUpper(name[0]) && !name.Any(char.IsDigit) ? name : null;
            }
        }

        return null;
    }

    /// <summary>Place and day alone stand before the bracket: capitals or a number at the start of the line, and no end of a sentence.</summary>
    private static bool OpensLine(string before)
    {
        var line = before[(before.LastIndexOf('\n') + 1)..].Trim();
        return line.Length is 0 or > 2 && !line.Contains(". ", StringComparison.Ordinal)
            && line.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(w => char.IsUpper(w[0]) || char.IsDigit(w[0]) || w.Length <= 3);
    }

    private string? AtEnd(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in lines.TakeLast(lines.Length > LastLines ? LastLines : 1).Reverse().Where(l => l.Length <= LongestLine))
        {
            var bare = line.Trim('(', ')', '[', ']', '—', '–', '-', '*', '.', ' ');
            var cue = Array.Find(Cues, c => bare.StartsWith(c, StringComparison.OrdinalIgnoreCase) && bare.Length > c.Length && bare[c.Length] is ' ' or ':');
            var isBracketed = line[0] is '(' or '[' or '—' or '–' or '-';
            var name = cue is null ? bare : bare[cue.Length..].Trim(' ', ':');
            if ((cue is not null || isBracketed) && IsOutlet(name))
            {
                return name;
            }
        }

        return null;
    }

    private bool IsOutlet(string name) => name.Length > 1 && char.IsUpper(name[0]) && Fold.Of(name) is var folded
        && (known.Contains(folded) || Agencies.Contains(folded)
            || (name.Split(' ').Length <= 5 && name.Split(' ').All(w => char.IsUpper(w[0]) || w.Length <= 3) && LayoutCues.Instance.Within("masthead", name) >= 0));
}
