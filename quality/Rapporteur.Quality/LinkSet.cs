using System.Text.Json;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Quality;

/// <summary>
/// Reports read and linked as one case, held against groups of names that mean one actor each. What is scored is a name in a report: one that
/// the reading has no mention of counts as linked to nothing.
/// </summary>
internal sealed class LinkSet
{
    private readonly JsonElement answers;
    private readonly List<(string File, Reading Reading)> files = [];
    private readonly List<(string Group, string Actor, string Shown)> names = [];

    public LinkSet(string casePath, string reports)
    {
        answers = JsonDocument.Parse(File.ReadAllText(casePath)).RootElement;
        var reader = new Reader();
        foreach (var path in Directory.EnumerateFiles(reports, "*.txt").Order(StringComparer.Ordinal))
        {
            files.Add((Path.GetFileName(path), reader.Read(Report.FromText(File.ReadAllText(path), Path.GetFileName(path)))));
        }

        Index = Linker.Link([.. files.Select(f => f.Reading)], []);
        foreach (var group in answers.GetProperty("aliases").EnumerateArray())
        {
            var id = group.GetProperty("id").GetString()!;
            foreach (var name in Strings(group, "names"))
            {
                names.AddRange(Occurrences(name).Select(o => (id, o.Actor ?? $"none {o.File} {name}", $"{o.File} {name}")));
            }
        }
    }

    public ActorIndex Index { get; }

    public int Found => names.Count(n => !n.Actor.StartsWith("none ", StringComparison.Ordinal));

    public Dictionary<string, double> Figures()
    {
        var pairs = names.SelectMany((a, i) => names.Skip(i + 1).Select(b => (Same: a.Group == b.Group, Linked: a.Actor == b.Actor))).ToList();
        double linked = pairs.Count(p => p.Linked), same = pairs.Count(p => p.Same), right = pairs.Count(p => p is { Same: true, Linked: true });
        var apart = Apart().ToList();
        return new Dictionary<string, double>
        {
            ["pairwise precision"] = linked == 0 ? 1 : right / linked,
            ["pairwise recall"] = right / same,
            ["B-cubed precision"] = names.Average(n => Both(n) / names.Count(o => o.Actor == n.Actor)),
            ["B-cubed recall"] = names.Average(n => Both(n) / names.Count(o => o.Group == n.Group)),
            ["names kept apart"] = apart.Count == 0 ? 1 : 1 - (apart.Count(p => p.Joined.Length > 0) / (double)apart.Count),
            ["names found"] = Found / (double)names.Count,
        };
    }

    /// <summary>What went wrong, for people.</summary>
    public IEnumerable<string> Faults() =>
    [
        .. Apart().Where(p => p.Joined.Length > 0).Select(p => $"merged: {p.Left} = {p.Right} ({p.Joined})"),
        .. names.GroupBy(n => n.Group).SelectMany(Split),
        .. names.GroupBy(n => n.Actor).Where(g => g.Select(n => n.Group).Distinct().Count() > 1).Select(g => $"mixed: {Name(g.Key)}: {string.Join("; ", g.Select(n => n.Shown))}"),
    ];

    private IEnumerable<string> Split(IGrouping<string, (string Group, string Actor, string Shown)> group)
    {
        var parts = group.GroupBy(n => n.Actor).OrderByDescending(g => g.Count()).ToList();
        return parts.Count < 2 ? [] : [$"split {group.Key}: {string.Join(" | ", parts.Select(p => $"{Name(p.Key)}: {string.Join("; ", p.Select(n => n.Shown))}"))}"];
    }

    private double Both((string Group, string Actor, string Shown) name) => names.Count(o => o.Group == name.Group && o.Actor == name.Actor);

    private string Name(string actor) => Index.Find(actor)?.Name ?? "-";

    private IEnumerable<(string Left, string Right, string Joined)> Apart() =>
        from rule in answers.GetProperty("do_not_merge").EnumerateArray()
        let words = Strings(rule, "names").ToList()
        from pair in words.SelectMany((a, i) => words.Skip(i + 1).Select(b => (a, b)))
        let left = Occurrences(pair.a).Select(o => o.Actor).OfType<string>().ToHashSet()
        let right = Occurrences(pair.b).Select(o => o.Actor).OfType<string>().ToHashSet()
        where left.Count > 0 && right.Count > 0
        select (pair.a, pair.b, string.Join(", ", left.Intersect(right).Select(Name)));

    /// <summary>Each report that has the name, with the actor of the case that it became there; null where the reading has no such mention.</summary>
    private IEnumerable<(string File, string? Actor)> Occurrences(string name)
    {
        foreach (var (file, reading) in files)
        {
            var actor = reading.Actors.FirstOrDefault(a => a.Mentions.Any(m => Same(m.Words, name)) || a.Names.Any(n => Same(n, name)));
            if (actor is not null)
            {
                yield return (file, Index.Of(reading.ReportId, new Party(actor.Id, name, null))?.Id);
            }
            else if (reading.Actors.Any(a => a.Mentions.Any(m => m.Words.Contains(name, StringComparison.Ordinal))))
            {
                yield return (file, null);
            }
        }
    }

    private static bool Same(string words, string name) => string.Equals(Bare(words), Bare(name), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string words) => words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private static IEnumerable<string> Strings(JsonElement of, string property) => of.GetProperty(property).EnumerateArray().Select(n => n.GetString()!);
}
