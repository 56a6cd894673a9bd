namespace Rapporteur.Knowledge.Frames;

/// <summary>Reads the frame grammar of data/README.md.</summary>
internal static class FrameParser
{
    public static IEnumerable<FrameEntry> Parse(string path)
    {
        foreach (var (section, line) in DataFile.Sections(path))
        {
            yield return ParseLine(section, line);
        }
    }

    /// <exception cref="FormatException">The line does not follow the grammar.</exception>
    public static FrameEntry ParseLine(string section, string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var left = (bar >= 0 ? line[..bar] : line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = left.Skip(1).Where(w => !w.Contains(':', StringComparison.Ordinal)).ToArray();
        if (left.Length < 2 || words.Length == 0 || !TryPos(left[0], out var pos))
        {
            throw new FormatException($"[{section}] {line}: expected 'v|n|a lemma ...'");
        }

        var space = section.IndexOf(' ', StringComparison.Ordinal);
        var entry = new FrameEntry
        {
            Pos = pos,
            Lemmas = words,
            Category = space < 0 ? section : section[..space],
            Mode = space < 0 ? "" : section[(space + 1)..],
        };
        var items = left.Skip(1).Where(w => w.Contains(':', StringComparison.Ordinal))
            .Concat(bar < 0 ? [] : line[(bar + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var item in items)
        {
            AddItem(entry, item);
        }

        return entry;
    }

    private static bool TryPos(string letter, out FramePos pos)
    {
        pos = letter switch { "v" => FramePos.Verb, "n" => FramePos.Noun, _ => FramePos.Adjective };
        return letter is "v" or "n" or "a";
    }

    private static void AddItem(FrameEntry entry, string item)
    {
        var equals = item.IndexOf('=', StringComparison.Ordinal);
        if (equals > 0)
        {
            entry.Roles[item[..equals]] = ParseRole(item[(equals + 1)..]);
        }
        else if (item.StartsWith("status:", StringComparison.Ordinal))
        {
            entry.Status = item["status:".Length..];
        }
        else if (item.StartsWith("no:", StringComparison.Ordinal))
        {
            entry.Conditions.Add(ParseCondition(item["no:".Length..], forbidden: true));
        }
        else if (item.StartsWith("need:", StringComparison.Ordinal))
        {
            entry.Conditions.Add(new Condition(item["need:".Length..].Split(','), Required: true, Forbidden: false, []));
        }
        else if (item.Contains(':', StringComparison.Ordinal) || item.EndsWith('!'))
        {
            entry.Conditions.Add(ParseCondition(item, forbidden: false));
        }
        else
        {
            entry.Flags.Add(item);
        }
    }

    private static Condition ParseCondition(string item, bool forbidden)
    {
        var colon = item.IndexOf(':', StringComparison.Ordinal);
        var source = colon < 0 ? item : item[..colon];
        var classes = colon < 0 ? [] : item[(colon + 1)..].Split(',');
        return new Condition([source.TrimEnd('!')], source.EndsWith('!'), forbidden, classes);
    }

    private static Role ParseRole(string name) =>
        name == "-" ? Role.None
        : Enum.TryParse<Role>(name, ignoreCase: true, out var role) ? role
        : throw new FormatException($"unknown role '{name}'");
}
