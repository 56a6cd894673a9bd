using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Tests.Fuse;

/// <summary>One mortar attack as several outlets tell it, each with another part of what was hit.</summary>
public class SameEventTests
{
    private const string First = """
        Mortar shells hit depot near Vesk, five guards killed

        Mortar shells struck a depot near Vesk on Friday, killing five guards.
        Three shells were fired at Fort Talin before dawn.
        """;

    private const string Denial = "The Ridge Brigade on Monday denied any role in the mortar attack on Fort Talin, which the Salt Coast Front claimed.";

    private const string Other = "Karran accused the Ridge Brigade of a mortar attack that killed four guards at a depot on Saturday.";

    private static Func<EventFinding, EventFinding> At(string text, string quote, string means = "shells", string? killed = null, string? place = null) => e => e with
    {
        Evidence = Evidence.At(text, new QuoteFinder(text).Find(quote)!.Value), Instrument = means, Killed = killed, Place = place is null ? [] : [place],
    };

    private static SampleReport Told(SampleCase sample, string text = First, string day = "2022-06-03") => sample.Report(text, "Oriva Daily", day)
        .Actor(ActorKind.Facility, "Fort Talin")
        .Event(EventType.Assault, "mortar", "", "five guards", null, At(text, "Mortar shells hit depot near Vesk, five guards killed", killed: "five", place: "depot near Vesk"))
        .Event(EventType.Assault, "mortar", "", "five guards", day, At(text, "Mortar shells struck a depot near Vesk on Friday, killing five guards", killed: "five", place: "a depot near Vesk"))
        .Event(EventType.Assault, "mortar", "", "Fort Talin", null, At(text, "Three shells were fired at Fort Talin", "Three shells", place: "Fort Talin"));

    private static void Denied(SampleCase sample) => sample.Report(Denial, "Vesk Post", "2022-06-06")
        .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.ArmedGroup, "Salt Coast Front").Actor(ActorKind.Facility, "Fort Talin")
        .Event(EventType.Assault, "mortar", "", "Fort Talin", "2022-06-06", e => At(Denial, "the mortar attack on Fort Talin", "mortar", place: "Fort Talin")(e) with { DateWords = "Monday" })
        .Says("Ridge Brigade", StatementAct.Denies, "", "e1")
        .Says("Salt Coast Front", StatementAct.ClaimsResponsibility, "");

    private static void Accused(SampleCase sample, string text = Other, string day = "2022-06-04") => sample.Report(text, "Talin Observer", "2022-06-05")
        .Actor(ActorKind.State, "Karran").Actor(ActorKind.ArmedGroup, "Ridge Brigade")
        .Event(EventType.Assault, "mortar", "Karran", "four guards", day, At(text, "a mortar attack that killed four guards at a depot", "shells", "four", "a depot"))
        .Says("Karran", StatementAct.Accuses, "Ridge Brigade", "e1");

    [Fact]
    public void Incidents_HeadlineTextAndNextSentence_AreOne()
    {
        var sample = new SampleCase();
        Told(sample);

        var incident = Assert.Single(sample.View().Incidents(Filter.None));

        Assert.Equal("3 Jun 2022", incident.When);
        Assert.Equal("Fort Talin", incident.ToWhom);
    }

    [Fact]
    public void Incidents_NextSentenceThatSaysAnother_StaysApart()
    {
        var sample = new SampleCase();
        Told(sample, First.Replace("before dawn", "in another attack", StringComparison.Ordinal));

        Assert.Equal(2, sample.View().Incidents(Filter.None).Count);
    }

    [Fact]
    public void Incidents_KnownEventInALaterReport_IsTheOneOfTheNewsAndKeepsItsDate()
    {
        var sample = new SampleCase();
        Told(sample);
        Denied(sample);

        var incident = Assert.Single(sample.View().Incidents(Filter.None));

        Assert.Equal("3 Jun 2022", incident.When);
        Assert.Equal(2, incident.Reports);
        var dispute = Assert.Single(sample.View().Disputes(Filter.None));
        Assert.Equal("claim-denial", dispute.Kind);
        Assert.Equal(["claimed by Salt Coast Front", "denied by Ridge Brigade"], dispute.Sides.Select(s => s.Says).Order());
    }

    [Fact]
    public void Disputes_TellingsADayApartThatAreAlike_AreOneWithDateCountAndAccusationDisputed()
    {
        var sample = new SampleCase();
        Told(sample);
        Denied(sample);
        Accused(sample);
        var view = sample.View();

        var incident = Assert.Single(view.Incidents(Filter.None));

        Assert.Equal("", incident.Who);
        Assert.Equal(["accusation-denial", "count", "date"], view.Disputes(Filter.None).Select(d => d.Kind).Order());
        Assert.Contains(view.Disputes(Filter.None).SelectMany(d => d.Sides), s => s.Says == "done by Ridge Brigade" && s.Holders.Contains("Karran"));
    }

    [Fact]
    public void Incidents_TellingsADayApartWithAThirdAlike_StayApart()
    {
        var sample = new SampleCase();
        Told(sample);
        Accused(sample);
        Accused(sample, Other.Replace("Saturday", "Sunday", StringComparison.Ordinal), "2022-06-05");

        Assert.Equal(3, sample.View().Incidents(Filter.None).Count);
    }

    [Fact]
    public void Incidents_TellingsADayApartOfOtherVictims_StayApart()
    {
        var sample = new SampleCase();
        Told(sample);
        var text = Other.Replace("guards", "pupils", StringComparison.Ordinal);
        sample.Report(text, "Talin Observer", "2022-06-05")
            .Event(EventType.Assault, "mortar", "", "four pupils", "2022-06-04", At(text, "a mortar attack that killed four pupils at a depot", "shells", "four", "a depot"));

        Assert.Equal(2, sample.View().Incidents(Filter.None).Count);
    }
}
