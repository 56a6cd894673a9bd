using Rapporteur.Ask;
using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Tests.Ask;

public class AskerTests
{
    private static readonly Lazy<CaseView> view = new(() =>
    {
        var reader = new Reader();
        List<Report> reports =
        [
            Text("a.txt", "2022-03-05", "The Harrow Front shelled the port of Velm on March 4, 2022, killing three dockers.\n\nThe Harrow Front denied that it had fired on the port. "
                + "Prime Minister Odile Marn condemned the attack.\n\nThe Harrow Front is led by Tomas Brekk and has some 2,000 fighters."),
            Text("b.txt", "2022-04-10", "Officials expect that the Harrow Front will attack the dams in the spring.\n\nTalks with the Harrow Front are likely to fail, a diplomat said."),
        ];
        return CaseView.Build([.. reports.Select(r => new ReportEntry(r, "", new DateTimeOffset(2022, 5, 1, 0, 0, 0, TimeSpan.Zero), "test"))], [.. reports.Select(reader.Read)]);
    });

    private static Report Text(string name, string day, string text) =>
        Report.FromText(text, name) with { Published = DateRange.Day(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Basis.Stated) };

    private static string All(Answer answer) => string.Join(' ', answer.Says.Select(s => s.Text).Concat(answer.Says.SelectMany(s => s.Evidence).Concat(answer.Quotes).Select(q => q.Quote)));

    [Theory]
    [InlineData("Who leads the Harrow Front?", "who", "Tomas Brekk")]
    [InlineData("Who denied firing on the port of Velm?", "who", "Harrow Front")]
    [InlineData("How many dockers were killed in Velm?", "how-many", "three")]
    [InlineData("When was the port of Velm shelled?", "when", "4")]
    [InlineData("Who condemned the attack on the port?", "who", "Odile Marn")]
    [InlineData("How large is the Harrow Front?", "how-many", "2,000")]
    [InlineData("What is forecast about the Harrow Front?", "forecast", "dams")]
    [InlineData("How likely is it that talks with the Harrow Front fail?", "forecast", "likely to fail")]
    [InlineData("Over what do the accounts about the port of Velm diverge?", "disagree", "denied by Harrow Front")]
    [InlineData("What was the death toll in Velm?", "how-many", "three")]
    [InlineData("What did Odile Marn say about the attack?", "what", "condemned")]
    [InlineData("Who fired on the port of Velm?", "who", "Harrow Front")]
    public void Ask_WhatAReportSays_AnswersFromItsSentence(string question, string kind, string expected)
    {
        var answer = new Asker(view.Value).Ask(question, Filter.None);
        Assert.Equal(kind, answer.Kind);
        Assert.Contains(expected, All(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Who leads the Amber Circle?")]
    [InlineData("How many aircraft did the navy lose?")]
    [InlineData("Why was the cathedral sold?")]
    [InlineData("Who poisoned the wells of Velm?")]
    public void Ask_WhatNoReportSays_SaysNothing(string question) => Assert.False(new Asker(view.Value).Ask(question, Filter.None).IsKnown);

    [Fact]
    public void Ask_AsOfADay_KnowsNothingThatCameLater()
    {
        var asker = new Asker(view.Value);
        Assert.Contains("dams", All(asker.Ask("What is forecast about the Harrow Front?", Filter.None)), StringComparison.Ordinal);
        Assert.DoesNotContain("dams", All(asker.Ask("What is forecast about the Harrow Front?", new Filter { AsOf = new DateOnly(2022, 3, 31) })), StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_Twice_GivesTheSame()
    {
        var asker = new Asker(view.Value);
        Assert.Equal(All(asker.Ask("Who leads the Harrow Front?", Filter.None)), All(asker.Ask("Who leads the Harrow Front?", Filter.None)));
    }

    [Fact]
    public void Ask_EveryQuote_StandsInItsReport() => Assert.All(
        new Asker(view.Value).Ask("Who denied firing on the port, and how many died?", Filter.None).Quotes,
        q => Assert.Equal(q.Quote, q.Span.Of(view.Value.Record.Actors is null ? "" : Source(q.Finding.ReportId))));

    private static string Source(string report) => view.Value.Reports.First(r => r.Report.Id == report).Report.Text;
}
