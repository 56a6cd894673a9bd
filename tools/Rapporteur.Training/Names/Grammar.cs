using System.Text;
using Rapporteur.Knowledge.Names;

namespace Rapporteur.Training.Names;

/// <summary>
/// Writes sentences from data/corpus/names: rules <c>$symbol -&gt; words with $symbols | ...</c>, and slots that the data files fill:
/// <c>&lt;given:region&gt;</c>, <c>&lt;family:region&gt;</c>, <c>&lt;city&gt;</c>, <c>&lt;region&gt;</c>, <c>&lt;country&gt;</c>,
/// <c>&lt;demonym&gt;</c>, <c>&lt;media&gt;</c>, <c>&lt;body&gt;</c>, <c>&lt;title:class&gt;</c>, <c>&lt;invented&gt;</c>,
/// <c>&lt;number&gt;</c>, <c>&lt;ordinal&gt;</c>, and <c>&lt;initials&gt;</c> of the name in brackets before.
/// </summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<string>> rules = [];
    private readonly Dictionary<string, List<string>> slots = [];
    private readonly Inventor inventor;

    public Grammar(string directory)
    {
        foreach (var path in Directory.GetFiles(directory, "*.grammar").Order(StringComparer.Ordinal))
        {
            Read(path);
        }

        Fill("given", PersonNames.ByRegion("names/given.txt"));
        Fill("family", PersonNames.ByRegion("names/family.txt"));
        foreach (var (place, names) in PlaceFiles.Places())
        {
            slots.TryAdd(SlotOf(place.Kind), []);
            slots[SlotOf(place.Kind)].Add(names[0].Split(',')[0]);
        }

        slots["demonym"] = [.. PlaceFiles.Countries().Where(c => c.Demonyms.Count > 0).Select(c => c.Demonyms[0])];
        slots["people"] = [.. PlaceFiles.Countries().Where(c => c.Demonyms.Count > 1).Select(c => c.Demonyms[1])];
        slots["media"] = [.. BodyFiles.All().Where(b => b.IsMedia).Select(b => b.Name)];
        slots["body"] = [.. BodyFiles.All().Where(b => !b.IsMedia).Select(b => b.Name)];
        slots["bodyshort"] = [.. BodyFiles.All().Where(b => !b.IsMedia && b.Names.Count > 1).Select(b => b.Names[1])];
        Fill("title", TitleFile.All().Select(t => (t.Class.ToString().ToLowerInvariant(), t.Title)));
        inventor = new Inventor(slots);
    }

    /// <summary>An expansion of a symbol, with its names in brackets.</summary>
    public string Write(string symbol, Chance chance)
    {
        var text = new StringBuilder();
        Expand("$" + symbol, text, chance, 0);
        return text.ToString().Trim();
    }

    public string Slot(string name, Chance chance) =>
        name.StartsWith("invented", StringComparison.Ordinal) ? inventor.Word(name.Split(':') is [_, var kind] ? kind : "", chance)
        : slots.TryGetValue(name, out var words) ? chance.Of(words) : throw new InvalidOperationException($"no slot {name}");

    private static string SlotOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => "country",
        PlaceKind.Capital or PlaceKind.City => "city",
        PlaceKind.Region => "region",
        _ => "feature",
    };

    private void Fill(string slot, IEnumerable<(string Kind, string Word)> entries)
    {
        foreach (var (kind, word) in entries)
        {
            foreach (var key in new[] { slot, $"{slot}:{kind}" })
            {
                slots.TryAdd(key, []);
                slots[key].Add(word);
            }
        }
    }

    private void Read(string path)
    {
        var symbol = "";
        foreach (var raw in File.ReadLines(path).Select(l => l.Trim()).Where(l => l.Length > 0 && !l.StartsWith('#')))
        {
            var line = raw;
            if (line.StartsWith('$') && line.Contains(" -> ", StringComparison.Ordinal))
            {
                symbol = line[1..line.IndexOf(' ')];
                line = line[(line.IndexOf(" -> ", StringComparison.Ordinal) + 4)..];
                rules.TryAdd(symbol, []);
            }

            rules[symbol].AddRange(line.Split(" | ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
    }

    private void Expand(string template, StringBuilder text, Chance chance, int depth)
    {
        if (depth > 30)
        {
            throw new InvalidOperationException($"the grammar does not end: {template}");
        }

        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (c == '$')
            {
                var end = i + 1;
                while (end < template.Length && (char.IsLetterOrDigit(template[end]) || template[end] == '_'))
                {
                    end++;
                }

                var symbol = template[(i + 1)..end];
                Expand(chance.Of(rules.TryGetValue(symbol, out var r) ? r : throw new InvalidOperationException($"no rule {symbol}")), text, chance, depth + 1);
                i = end - 1;
            }
            else if (c == '<')
            {
                var end = template.IndexOf('>', i);
                text.Append(Special(template[(i + 1)..end], text, chance));
                i = end;
            }
            else
            {
                text.Append(c);
            }
        }
    }

    private string Special(string slot, StringBuilder text, Chance chance) => slot switch
    {
        "number" => chance.Below(chance.With(0.5) ? 20 : 900).ToString(),
        "ordinal" => Ordinal(1 + chance.Below(chance.With(0.6) ? 12 : 200)),
        "initials" => Initials(text.ToString()),
        _ => Slot(slot, chance),
    };

    private static string Ordinal(int n) =>
        n + ((n % 100) is >= 11 and <= 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Initials(string text)
    {
        var close = text.LastIndexOf(']');
        var open = text.LastIndexOf('[', close);
        var words = text[(open + 5)..close].Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(words.Where(w => char.IsUpper(w[0]) || char.IsDigit(w[0])).Select(w => w[0]));
    }
}
