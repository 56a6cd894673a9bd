using Rapporteur.Findings;
using Rapporteur.Fuse;
using Rapporteur.Present;

namespace Rapporteur.Tests.Fuse;

/// <summary>Whose day it is that stands beside an event, and what it says about two tellings.</summary>
public class TellingDateTests
{
    [Theory]
    [InlineData("The ministry said on Tuesday that the shells that hit Fort Talin came from Karran.", "the shells that hit Fort Talin", "Tuesday", true)]
    [InlineData("An article published on 4 March about the attack on Fort Talin was wrong.", "the attack on Fort Talin", "4 March", true)]
    [InlineData("The Ridge Brigade on Monday denied the attack on Fort Talin.", "the attack on Fort Talin", "Monday", true)]
    [InlineData("The guards were buried on Wednesday near Vesk.", "The guards were buried", "Wednesday", true)]
    [InlineData("Shells hit Fort Talin on Friday, the ministry said.", "Shells hit Fort Talin", "Friday", false)]
    [InlineData("Karran condemned the shelling of Fort Talin. Gunmen took two nurses near Vesk on Sunday.", "Gunmen took two nurses near Vesk", "Sunday", false)]
    [InlineData("The army said Monday's attack on Fort Talin was repelled.", "attack on Fort Talin", "Monday", false)]
    public void IsOfSpeech_DayBesideWhatIsSaid_IsNotThatOfTheEvent(string text, string quote, string words, bool expected) =>
        Assert.Equal(expected, SpeechDates.IsOfSpeech(text, Told(text, quote, words)));

    [Theory]
    [InlineData("The attack on Fort Talin in mid-March showed how far they reach.", "The attack on Fort Talin", "mid-March", false)]
    [InlineData("The company left in 2021 after the attack on Fort Talin.", "the attack on Fort Talin", "2021", true)]
    public void IsOfKnown_DayRightBehindTheEvent_IsItsOwn(string text, string quote, string words, bool expected) =>
        Assert.Equal(expected, SpeechDates.IsOfKnown(text, Told(text, quote, words)));

    [Theory]
    [InlineData("the sixth of February", 2, 6)]
    [InlineData("26 January", 1, 26)]
    [InlineData("March 3rd", 3, 3)]
    public void Parse_DayWithoutYear_IsMonthAndDay(string words, int month, int day) => Assert.Equal(new DayOfYear(month, day), DayOfYear.Parse(words));

    [Theory]
    [InlineData("6 February 2023")]
    [InlineData("February")]
    [InlineData("autumn")]
    [InlineData(null)]
    public void Parse_YearOrNoDay_IsNone(string? words) => Assert.Null(DayOfYear.Parse(words));

    [Fact]
    public void Incidents_ReportThatCameOutBefore_DoesNotTellIt()
    {
        var sample = new SampleCase();
        sample.Report("Shells hit Fort Talin on 3 June.", "Oriva Daily", "2022-06-04").Actor(ActorKind.Facility, "Fort Talin")
            .Event(EventType.Assault, "shelling", "", "Fort Talin", "2022-06-03");
        sample.Report("Shells fell on Fort Talin.", "Vesk Post", "2022-06-01").Actor(ActorKind.Facility, "Fort Talin")
            .Event(EventType.Assault, "shelling", "", "Fort Talin");

        Assert.Equal(2, sample.View().Incidents(Filter.None).Count);
    }

    [Fact]
    public void Incidents_MurderThatSomebodyIsSaidToHaveOrdered_IsTheMurder()
    {
        var sample = new SampleCase();
        sample.Report("Anna Torv was shot on 3 June.", "Oriva Daily", "2022-06-04").Actor(ActorKind.Person, "Anna Torv")
            .Event(EventType.Assault, "killing", "", "Anna Torv", "2022-06-03", e => e with { Killed = "Anna Torv" });
        sample.Report("The family of Anna Torv accused the Ridge Brigade of ordering her death.", "Vesk Post", "2022-06-06")
            .Actor(ActorKind.Person, "Anna Torv").Actor(ActorKind.ArmedGroup, "Ridge Brigade")
            .Event(EventType.Assault, "killing", "Ridge Brigade", "Anna Torv", null, e => e with { Status = EventStatus.Planned });

        Assert.Equal("3 Jun 2022", Assert.Single(sample.View().Incidents(Filter.None)).When);
    }

    private static EventFinding Told(string text, string quote, string words) => new()
    {
        Id = "e1", Type = EventType.Assault, Mode = "attack", Status = EventStatus.Occurred, DateWords = words,
        Evidence = Evidence.At(text, new QuoteFinder(text).Find(quote)!.Value), Provenance = new Provenance("hand", "hand", 1),
    };
}
