using System.Text;
using System.Text.RegularExpressions;

namespace Rapporteur.Training.Muc;

/// <summary>Reads answer keys: one line a slot, further fillers on lines of their own, alternatives divided by a slash.</summary>
internal static partial class KeyFile
{
    private const string Empty = "-";

    /// <summary>Templates by message; a message without an incident has an empty list.</summary>
    public static Dictionary<string, List<KeyTemplate>> ReadFile(string path) => Parse(File.ReadAllText(path, Encoding.Latin1));

    public static Dictionary<string, List<KeyTemplate>> Parse(string content)
    {
        var result = new Dictionary<string, List<KeyTemplate>>();
        KeyTemplate? current = null;
        var slot = -1;
        foreach (var line in content.Split('\n').Select(l => l.TrimEnd()))
        {
            var match = SlotLine().Match(line);
            var value = match.Success ? match.Groups[2].Value.Trim() : line.StartsWith("      ", StringComparison.Ordinal) ? line.Trim() : "";
            slot = match.Success ? int.Parse(match.Groups[1].Value) : slot;
            if (slot == 0 && match.Success)
            {
                current = new KeyTemplate(value.Split(' ')[0]);
                result.TryAdd(current.MessageId, []);
            }
            else if (current is not null && value.Length > 0)
            {
                Take(current, slot, value, result);
            }
        }

        return result;
    }

    private static void Take(KeyTemplate template, int slot, string value, Dictionary<string, List<KeyTemplate>> result)
    {
        if (slot == 1)
        {
            template.IsOptional = value.Contains("OPTIONAL", StringComparison.Ordinal);
            if (value[0] != '*')
            {
                result[template.MessageId].Add(template);
            }
        }
        else if (slot is >= 2 and <= 24 && value is not (Empty or "*"))
        {
            Add(template, slot, value);
        }
    }

    private static void Add(KeyTemplate template, int slot, string value)
    {
        if (!template.Slots.TryGetValue(slot, out var fills))
        {
            template.Slots[slot] = fills = [];
        }

        if (value.StartsWith('/') && fills.Count > 0)
        {
            fills[^1] = fills[^1] with { Alternatives = [.. fills[^1].Alternatives, .. Alternatives(value[1..])] };
        }
        else if (Fill(slot, value) is { } fill)
        {
            fills.Add(fill);
        }
    }

    private static KeyFill? Fill(int slot, string value)
    {
        var optional = value.StartsWith('?');
        value = value.TrimStart('?', ' ');
        var colon = slot is Slot.Date or Slot.Location ? -1 : TopLevel(value, ':');
        var left = Alternatives(colon < 0 ? value : value[..colon]);
        var right = colon < 0 ? [] : Alternatives(value[(colon + 1)..]);
        return left.Count == 0 ? null : new KeyFill(left, right, optional);
    }

    /// <summary>Position of a sign outside quotation marks, or -1.</summary>
    private static int TopLevel(string value, char sign)
    {
        var quoted = false;
        for (var i = 0; i < value.Length; i++)
        {
            quoted ^= value[i] == '"' && (i == 0 || value[i - 1] != '\\');
            if (value[i] == sign && !quoted)
            {
                return i;
            }
        }

        return -1;
    }

    private static List<string> Alternatives(string value)
    {
        var parts = new List<string>();
        for (var rest = value; rest.Length > 0;)
        {
            var at = TopLevel(rest, '/');
            var part = at < 0 ? rest : rest[..at];
            rest = at < 0 ? "" : rest[(at + 1)..];
            part = part.Trim().TrimStart('?').Trim().Trim('"').Replace("\\\"", "\"", StringComparison.Ordinal).Trim();
            if (part.Length > 0 && part != Empty)
            {
                parts.Add(Spaces().Replace(part, " "));
            }
        }

        return parts;
    }

    [GeneratedRegex(@"^(\d+)\.\s+[A-Z]+(?:\s[A-Z]+)*:\s[A-Z: ]*?\s{2,}(.*)$")]
    private static partial Regex SlotLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
