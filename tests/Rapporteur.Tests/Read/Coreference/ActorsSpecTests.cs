using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Read.Coreference;
using Rapporteur.Read.Dates;
using Rapporteur.Read.Names;
using Rapporteur.Read.Phrases;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Syntax;
using Rapporteur.Read.Tags;
using Rapporteur.Tests.House;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Coreference;

/// <summary>Runs the examples of docs/reading/actors.md.</summary>
public sealed class ActorsSpecTests
{
    private static readonly IPass[] passes =
    [
        new SentencesPass(), new TagsPass(), new SyntaxPass(), new NamesPass(), new DatesPass(), new PhrasesPass(), new ActorsPass(),
    ];

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        var text = "";
        var rows = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(Checkout.Root, "docs/reading/actors.md")).Append("> "))
        {
            if (line.StartsWith('>'))
            {
                if (rows.Count > 0)
                {
                    examples.Add(text, string.Join('\n', rows));
                    text = "";
                    rows.Clear();
                }

                text = (text + " " + line[1..].Trim()).Trim();
            }
            else if (line.StartsWith('|') && !line.StartsWith("| actor") && !line.StartsWith("|-"))
            {
                rows.Add(line.Trim('|', ' '));
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Read_GivesItsActors(string text, string rows)
    {
        var draft = new Draft(Report.FromText(text, "example"));
        Array.ForEach(passes, p => p.Run(draft));

        Assert.All(rows.Split('\n'), row => Check(draft, [.. row.Split('|', StringSplitOptions.TrimEntries)]));
    }

    private static void Check(Draft draft, string[] cells)
    {
        var all = string.Join("\n", draft.Entities.Select(e => $"{Wire.Name(e.Kind)} {e.Name}: {string.Join("; ", e.Names)}"));
        if (cells[0] == "not")
        {
            Assert.NotSame(Bearer(draft, cells[1], all), Bearer(draft, cells[2], all));
        }
        else if (cells[0] == "absent")
        {
            Assert.DoesNotContain(draft.Entities, e => e.IsActor && e.Names.Contains(cells[1]));
        }
        else
        {
            var entity = Bearer(draft, cells[0], all);
            Assert.True(entity.Name == cells[0] && Wire.Name(entity.Kind) == cells[1] && entity.IsActor, all);
            Assert.True(cells[2].Split("; ").All(entity.Names.Contains), all);
        }
    }

    private static Entity Bearer(Draft draft, string form, string all)
    {
        var bearers = draft.Entities.Where(e => e.Names.Contains(form)).ToList();
        Assert.True(bearers.Count == 1, $"{bearers.Count} bear {form}\n{all}");
        return bearers[0];
    }
}
