using System.Globalization;
using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Bench.Scale;

/// <summary>
/// Writes reports about invented happenings: one to eight a happening, some copies of a wire, some late, with other spellings, other tolls,
/// claims, denials. Report N is the same whenever it is asked for.
/// </summary>
internal sealed class ReportMill
{
    private static readonly string[] Kinds = ["rockets", "ambush", "airstrike", "abduction", "arrest", "protest"];
    private static readonly string[] Weapons = ["rocket", "mortar shell", "missile", "drone"];
    private static readonly string[] Targets = ["an army base", "the airport", "a police station", "a market", "an oil depot"];
    private static readonly DateOnly First = new(2021, 1, 1);

    private readonly Dictionary<string, string[]> templates;
    private readonly World world;
    private readonly int seed;

    public ReportMill(int seed, int reports)
    {
        this.seed = seed;
        world = new World(seed, Math.Max(2, reports / 2000));
        using var stream = typeof(ReportMill).Assembly.GetManifestResourceStream("templates.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        templates = Sections(reader.ReadToEnd());
    }

    public Report Write(int number)
    {
        // Four reports a happening in the middle; the happening is drawn, so that reports of one come in from all over.
        var happening = new Random(HashCode(seed, number / 4));
        var random = new Random(HashCode(seed + 1, number));
        var story = new Story(world, happening, Kinds[happening.Next(Kinds.Length)]);
        var delay = number % 4 == 3 ? 10 + random.Next(60) : random.Next(3);
        var published = story.Day.AddDays(delay);
        var text = random.Next(6) == 0 && number % 4 == 1 ? Body(story, new Random(HashCode(seed + 1, number - 1)), late: false) : Body(story, random, delay > 3);
        return Report.FromText(text, $"generated-{number:000000}.txt") with
        {
            Publisher = world.Outlets[random.Next(world.Outlets.Count)],
            Published = DateRange.Day(published, Basis.Stated),
        };
    }

    private string Body(Story story, Random random, bool late)
    {
        var text = new StringBuilder();
        text.Append(Fill(Line(story.Kind + ":headline", random), story, random)).Append("\n\n");
        text.Append(Fill(Line(story.Kind + ":lead", random), story, random)).Append(' ');
        foreach (var section in (string[])[Some(random, "claim", "deny", "accuse"), "react", Some(random, "relation", "forecast", "background"), late ? "late" : "credit", "background"])
        {
            text.Append(Fill(Line(section, random), story, random)).Append(random.Next(2) == 0 ? "\n\n" : " ");
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private string Fill(string template, Story story, Random random)
    {
        var conflict = story.Conflict;
        var group = conflict.Groups[story.Group];
        var rival = conflict.Groups[(story.Group + 1) % conflict.Groups.Length];
        return template
            .Replace("{G}", "the " + group[random.Next(group.Length)], StringComparison.Ordinal)
            .Replace("{H}", rival[0], StringComparison.Ordinal)
            .Replace("{P}", conflict.Persons[story.Group * 2 + random.Next(2)], StringComparison.Ordinal)
            .Replace("{T}", conflict.Towns[story.Town], StringComparison.Ordinal)
            .Replace("{R}", conflict.Regions[story.Town % conflict.Regions.Length], StringComparison.Ordinal)
            .Replace("{A}", world.Outlets[random.Next(world.Outlets.Count)], StringComparison.Ordinal)
            .Replace("{U}", $"{1 + (story.Town % 9)}th Brigade", StringComparison.Ordinal)
            .Replace("{W}", Weapons[story.Town % Weapons.Length], StringComparison.Ordinal)
            .Replace("{B}", Targets[story.Town % Targets.Length], StringComparison.Ordinal)
            .Replace("{N}", (story.Toll + (random.Next(5) == 0 ? 1 : 0)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{D}", story.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal) is var filled && filled.Length > 0
                ? char.ToUpperInvariant(filled[0]) + filled[1..] : "";
    }

    private string Line(string section, Random random)
    {
        var lines = templates[section];
        return lines[random.Next(lines.Length)];
    }

    private static string Some(Random random, params string[] list) => list[random.Next(list.Length)];

    private static int HashCode(int seed, int number) => unchecked((int)(((uint)seed * 2654435761u) ^ ((uint)number * 40503u + 977u) * 2246822519u));

    private static Dictionary<string, string[]> Sections(string text)
    {
        var section = "";
        return text.Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l[0] == '[' ? (Section: section = l[1..^1], Line: "") : (Section: section, Line: l))
            .Where(l => l.Line.Length > 0).GroupBy(l => l.Section).ToDictionary(g => g.Key, g => g.Select(l => l.Line).ToArray());
    }

    private sealed record Story
    {
        public Story(World world, Random random, string kind)
        {
            Conflict = world.Conflicts[random.Next(world.Conflicts.Count)];
            Kind = kind;
            Group = random.Next(Conflict.Groups.Length);
            Town = random.Next(Conflict.Towns.Length);
            Toll = 2 + random.Next(30);
            Day = First.AddDays(random.Next(1200));
        }

        public Conflict Conflict { get; }

        public string Kind { get; }

        public int Group { get; }

        public int Town { get; }

        public int Toll { get; }

        public DateOnly Day { get; }
    }
}
