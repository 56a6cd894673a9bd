using System.Text;
using System.Text.RegularExpressions;

namespace Rapporteur.Training.Muc;

/// <summary>A place of the task's lists, with the places that contain it, largest first, country first.</summary>
internal sealed record PlaceEntry(string Name, string Type, string Country, IReadOnlyList<string> Containers)
{
    public string Shown => Type.Length == 0 ? Name : $"{Name} ({Type})";
}

/// <summary>The task's lists of places and states, read from its folder at run time.</summary>
internal sealed partial class Gazetteer
{
    private readonly Dictionary<string, List<PlaceEntry>> byName = [];
    private readonly Dictionary<string, string> states = [];

    public Gazetteer(string folder)
    {
        ReadStates(Path.Combine(folder, "set-list-foreign-nation.v5"));
        foreach (var file in new[] { "containing-areas-part1.v5", "containing-areas-part2" }.Select(f => Path.Combine(folder, f)).Where(File.Exists))
        {
            foreach (var line in File.ReadLines(file, Encoding.Latin1))
            {
                Take(line);
            }
        }
    }

    private readonly Dictionary<string, int> types = [];

    public int Longest { get; private set; } = 1;

    /// <summary>Places of a name; commoner types first.</summary>
    public IReadOnlyList<PlaceEntry> Find(string name) =>
        byName.TryGetValue(name, out var entries) ? [.. entries.OrderByDescending(e => types[e.Type])] : [];

    /// <summary>The list's name of a state that is named in any usual way, or null.</summary>
    public string? State(string name) => states.GetValueOrDefault(name.Replace(".", "", StringComparison.Ordinal));

    private void ReadStates(string path)
    {
        foreach (var line in File.Exists(path) ? File.ReadAllLines(path, Encoding.Latin1) : [])
        {
            if (Synonym().Match(line) is { Success: true } synonym)
            {
                states[synonym.Groups[1].Value.Replace(".", "", StringComparison.Ordinal).Trim()] = synonym.Groups[2].Value.Trim();
            }
            else if (StateName().IsMatch(line))
            {
                states[line.Trim()] = line.Trim();
            }
        }
    }

    private void Take(string line)
    {
        var parts = Remarks().Replace(line, "").Split(':', StringSplitOptions.TrimEntries);
        if (parts.Length < 2 || State(parts[0]) is not { } country)
        {
            return;
        }

        var (name, type) = Typed(parts[^1]);
        if (name.Length == 0)
        {
            return;
        }

        if (!byName.TryGetValue(name, out var entries))
        {
            byName[name] = entries = [];
            Longest = Math.Max(Longest, name.Split(' ').Length);
        }

        types[type] = types.GetValueOrDefault(type) + 1;
        string[] containers = [.. parts[1..^1].Select(Typed).Select(p => p.Name)];
        if (containers.Length > 0 || !entries.Exists(e => e.Country == country && e.Type == type))
        {
            entries.Add(new PlaceEntry(name, type, country, containers));
        }
    }

    private static (string Name, string Type) Typed(string text)
    {
        var match = TypedName().Match(text);
        return match.Success ? (match.Groups[1].Value.Trim(), match.Groups[2].Value.Trim('?', ' ')) : (text.Trim(), "");
    }

    [GeneratedRegex(@"^([A-Z0-9.' -]+?)\s*\(([^)]*)\)")]
    private static partial Regex TypedName();

    [GeneratedRegex(@"\s*(\*|\?\?|<-|it's|VALIDATED).*$")]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^([A-Z. ]+?)\s=\s([A-Z. ]+)$")]
    private static partial Regex Synonym();

    [GeneratedRegex(@"^[A-Z][A-Z. ]+$")]
    private static partial Regex StateName();
}
