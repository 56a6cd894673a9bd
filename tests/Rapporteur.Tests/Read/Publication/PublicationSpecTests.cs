using Rapporteur.Read.Dates;
using Rapporteur.Read.Layout;
using Rapporteur.Read.Publication;
using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Publication;

public sealed class PublicationSpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in SpecTable.Rows("dates.md", "report | bounds"))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Run_ExampleOfTheSpecification_GivesItsBounds(string text, string bounds)
    {
        var draft = PlainDraft.Of(text);
        new LayoutPass().Run(draft);
        new DatesPass().Run(draft);
        new PublicationPass().Run(draft);

        Assert.Equal(bounds, draft.Published?.ToString() ?? "unknown");
    }

    [Fact]
    public void Run_PublicationKnown_KeepsIt()
    {
        var known = DateRange.Day(new DateOnly(2021, 3, 10), Basis.Stated);
        var draft = PlainDraft.Of("July 6, 2020\n\nRebels shelled the port yesterday.", known);
        new DatesPass().Run(draft);
        new PublicationPass().Run(draft);

        Assert.Equal(known, draft.Published);
        Assert.Equal("2021-03-09", draft.Dates[1].Range.ToString());
        Assert.Equal(Basis.ResolvedAgainstPublication, draft.Dates[1].Range!.Value.Basis);
    }
}
