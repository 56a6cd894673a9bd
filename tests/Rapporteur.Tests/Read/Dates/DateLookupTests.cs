using Rapporteur.Read.Dates;

namespace Rapporteur.Tests.Read.Dates;

public sealed class DateLookupTests
{
    [Fact]
    public void For_TokenRange_GivesTheExpressionsInside()
    {
        var draft = PlainDraft.Of("In 2014 it fell; in 2016 it rose; in 2018 it fell.");
        new DatesPass().Run(draft);

        var found = DateLookup.For(draft, draft.Dates[1].First, draft.Dates[2].First);

        Assert.Equal("2016", Assert.Single(found.ToArray()).Range.ToString());
        Assert.Equal(3, DateLookup.For(draft, 0, draft.Text.Tokens.Length).Length);
    }

    [Fact]
    public void At_TokenInside_GivesTheExpression()
    {
        var draft = PlainDraft.Of("It fell on January 3, 2020, at dawn.");
        new DatesPass().Run(draft);

        Assert.Same(draft.Dates[0], DateLookup.At(draft, draft.Dates[0].First + 1));
        Assert.Null(DateLookup.At(draft, 0));
    }
}
