using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Present;

public class BriefSentenceTests
{
    private static List<string> Sentences(SampleCase sample) =>
        [.. sample.View().Brief(Filter.None).Sections.SelectMany(s => s.Sentences).Select(s => s.Text)];

    private static SampleReport Report(SampleCase sample) => sample.Report("Shelling hit Fort Talin. Gunmen were seen; the 5th Rifles fled.", "Oriva Daily", "2022-06-05")
        .Actor(ActorKind.Facility, "Fort Talin").Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.MilitaryUnit, "5th Rifles");

    [Fact]
    public void Brief_DoerInDispute_IsNotNamed()
    {
        var sample = new SampleCase();
        Report(sample).Event(EventType.Assault, "shelling", "Ridge Brigade", "Fort Talin", "2022-06-04", e => e with { Killed = "Two" })
            .Says("Ridge Brigade", StatementAct.Denies, "", "e1");

        Assert.Contains("Fort Talin came under shelling on 4 June 2022 (two killed); who did it is disputed.", Sentences(sample));
    }

    [Fact]
    public void Brief_WordsThatOnlyOpenASentence_AreSmallInside()
    {
        var sample = new SampleCase();
        Report(sample).Event(EventType.Assault, "ambush", "5th Rifles", "Gunmen", "2022-06-04", e => e with { Place = ["the Talin region", "Talin"] });

        Assert.Contains("The 5th Rifles ambushed gunmen in the Talin region on 4 June 2022.", Sentences(sample));
    }

    [Theory]
    [InlineData("their driver")]
    [InlineData("others")]
    [InlineData("our brothers")]
    public void Brief_RecipientThatNobodyCanTell_IsLeftOut(string recipient)
    {
        var sample = new SampleCase();
        Report(sample).Event(EventType.Assault, "shooting", "Ridge Brigade", recipient, "2022-06-04");

        Assert.Empty(Sentences(sample));
    }

    [Theory]
    [InlineData(EventType.Agree, "appointment", "5th Rifles", "the figure of three")]
    [InlineData(EventType.Assault, "killing", "Ridge Brigade", "Fort Talin")]
    [InlineData(EventType.Assault, "clash", "Ridge Brigade", "Ridge Brigade")]
    public void Brief_RolesThatCannotBeRight_AreQuotedAndNotStated(EventType type, string mode, string who, string toWhom)
    {
        var sample = new SampleCase();
        Report(sample).Event(type, mode, who, toWhom, "2022-06-04");

        Assert.Equal("Oriva Daily, 5 Jun 2022: “Shelling hit Fort Talin. Gunmen were seen; the 5th Rifles fled.”", Sentences(sample)[0]);
    }

    [Fact]
    public void Brief_ThoseOfWhomTheNumberIsTold_StandWithTheNumber()
    {
        var sample = new SampleCase();
        Report(sample).Event(EventType.Assault, "shelling", "Ridge Brigade", "a base near the river;three guards", "2022-06-04", e => e with { Killed = "three" });

        Assert.Equal("Ridge Brigade shelled a base near the river on 4 June 2022 (three guards killed).", Sentences(sample)[0]);
    }

    [Fact]
    public void Timeline_OpenEnd_IsAfterItsStart()
    {
        var sample = new SampleCase();
        Report(sample).Event(EventType.Agree, "election", "Ridge Brigade", "", "2022-01-01/..");

        Assert.Equal("after 1 Jan 2022", Assert.Single(sample.View().Timeline(Filter.None)).When);
    }

    [Theory]
    [InlineData("army base near the river", "an army base near the river")]
    [InlineData("depot", "a depot")]
    [InlineData("three soldiers", "three soldiers")]
    [InlineData("police", "police")]
    [InlineData("fighters of the front", "fighters of the front")]
    [InlineData("the depot", "the depot")]
    public void WithArticle_DescriptionOfAHeadline_IsAsASentenceNeedsIt(string words, string expected) => Assert.Equal(expected, PlainWords.WithArticle(words));

    [Fact]
    public void Brief_OnePersonKilled_WasKilled()
    {
        var sample = new SampleCase();
        sample.Report("Idris Tolvan died in Oriva.", "Oriva Daily", "2022-06-05").Actor(ActorKind.Person, "Idris Tolvan")
            .Event(EventType.Assault, "killing", "", "Idris Tolvan", "2022-06-04");

        Assert.Contains("Idris Tolvan was killed on 4 June 2022.", Sentences(sample));
    }
}
