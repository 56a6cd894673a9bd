using Rapporteur.Read;
using Rapporteur.Read.Layout;

namespace Rapporteur.Tests.Read.Layout;

public sealed class LayoutSpecTests
{
    public static TheoryData<string> Examples()
    {
        var data = new TheoryData<string>();
        foreach (var block in SpecTable.Blocks("layout.md", "layout"))
        {
            data.Add(block);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Run_ExampleOfTheSpecification_TellsEachLine(string block)
    {
        var lines = block.Split('\n').Where(l => !l.StartsWith("=>", StringComparison.Ordinal)).ToList();
        var draft = PlainDraft.Of(string.Join('\n', lines.Select(l => l.Contains('|') ? l[(l.IndexOf('|') + 1)..].Trim() : "")));
        new LayoutPass().Run(draft);

        Assert.Equal(block, string.Join('\n', Told(draft, lines).Concat(Learned(draft, block))));
    }

    [Fact]
    public void Run_EmptyText_FindsNothing()
    {
        var draft = PlainDraft.Of("");
        new LayoutPass().Run(draft);

        Assert.Null(draft.Title);
    }

    private static IEnumerable<string> Told(Draft draft, List<string> lines)
    {
        var at = 0;
        foreach (var line in lines)
        {
            var words = line.Contains('|') ? line[(line.IndexOf('|') + 1)..].Trim() : "";
            var kinds = draft.Text.Sentences.Where(s => s.Span.Start >= at && s.Span.End <= at + words.Length)
                .Select(s => s.Kind.ToString().ToLowerInvariant()).Distinct();
            yield return words.Length == 0 ? "" : $"{string.Join('+', kinds)} | {words}";
            at += words.Length + 1;
        }
    }

    private static IEnumerable<string> Learned(Draft draft, string block) =>
        block.Split('\n').Where(l => l.StartsWith("=>", StringComparison.Ordinal)).Select(l => l.Split('|')[0].Trim()).Select(field =>
            $"{field} | {(field.EndsWith("title", StringComparison.Ordinal) ? draft.Title : field.EndsWith("author", StringComparison.Ordinal) ? draft.Author : draft.Publisher)}".TrimEnd());
}
