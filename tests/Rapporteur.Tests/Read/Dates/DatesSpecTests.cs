using System.Globalization;
using Rapporteur.Read;
using Rapporteur.Read.Dates;
using Rapporteur.Read.Publication;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Dates;

public sealed class DatesSpecTests
{
    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in SpecTable.Rows("dates.md", "text | published | expected"))
        {
            data.Add(row[0], row[1], row[2]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Run_ExampleOfTheSpecification_FindsWhatItSays(string text, string published, string expected)
    {
        var draft = PlainDraft.Of(text, Published(published));
        new DatesPass().Run(draft);
        new PublicationPass().Run(draft);

        Assert.Equal(expected, string.Join("; ", draft.Dates.Select(d => Line(draft, d))));
    }

    [Fact]
    public void Examples_AreThere() => Assert.True(Examples().Count > 80);

    private static string Line(Draft draft, DateExpression date)
    {
        var words = date.Span.Of(draft.Text.Text);
        var bound = date.Bound == DateBound.In ? "" : $"{date.Bound.ToString().ToLowerInvariant()} ";
        var value = date.Kind switch
        {
            DateKind.Duration => "duration",
            DateKind.Recurring => "recurring",
            _ => date.Range?.ToString() ?? "unknown",
        };
        return $"{words} = {bound}{value}";
    }

    private static DateRange? Published(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var ends = text.Split('/');
        return new DateRange(Day(ends[0]), Day(ends[^1]), Basis.Stated);
    }

    private static DateOnly? Day(string text) => text == ".." ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
