using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Link;

public class PostLinkTests
{
    private const string Left = "Youssef Barrani";
    private const string Right = "Yusuf Barrani";

    private static ActorIndex Link(Action<SampleReport> left, Action<SampleReport> right, string published = "2021-05-20")
    {
        var sample = new SampleCase();
        left(sample.Report($"{Left} of the Ridge Brigade, the Salt Coast Front and the Harbour League spoke.", published: "2021-05-03").Actor(ActorKind.Person, Left));
        right(sample.Report($"Later {Right} of the Ridge Brigade, the Salt Coast Front and the Harbour League spoke.", published: published).Actor(ActorKind.Person, Right));
        return Linker.Link(sample.Readings, []);
    }

    private static Action<SampleReport> Leads(string who, string body, bool former = false) => r =>
        r.Actor(ActorKind.ArmedGroup, body).Relation(who, RelationPredicate.Leads, body, former);

    private static Action<SampleReport> Holds(string who, string office) => r => r.Relation(who, RelationPredicate.OfficeHeld, office);

    private static ActorLink Persons(ActorIndex index) => Assert.Single(index.Links, l => l.Left == Left || l.Right == Left);

    private static void AssertProposed(ActorIndex index)
    {
        var link = Persons(index);
        Assert.Equal(LinkDecision.Proposed, link.Decision);
        Assert.Contains(link.Features, f => f is { Name: "persons/other-post", Contribution: < 0 });
        Assert.Equal(2, index.Actors.Count(a => a.Kind == ActorKind.Person));
    }

    [Fact]
    public void Link_LeadersOfTwoGroups_AreProposedWithTheReason()
    {
        var index = Link(Leads(Left, "Ridge Brigade"), Leads(Right, "Salt Coast Front"));

        AssertProposed(index);
        Assert.Contains(Persons(index).Features, f => f.Compared == "leads Ridge Brigade | leads Salt Coast Front");
    }

    [Theory]
    [InlineData("governor of Karran", "governor of Tolvan")]
    [InlineData("foreign minister", "Interior Minister")]
    [InlineData("mayor of Karran", "ambassador")]
    public void Link_OfficesNobodyHoldsAtATime_AreProposed(string left, string right) => AssertProposed(Link(Holds(Left, left), Holds(Right, right)));

    [Fact]
    public void Link_LeaderOfAnArmedGroupAndGovernor_AreProposed() =>
        AssertProposed(Link(Leads(Left, "Ridge Brigade"), Holds(Right, "governor of Karran")));

    [Theory]
    [InlineData("governor of Karran", "governor")]
    [InlineData("prime minister", "premier")]
    [InlineData("Karrani foreign minister", "foreign minister of Karran")]
    [InlineData("lawmaker", "minister")]
    public void Link_OfficesThatGoTogether_AreOne(string left, string right) =>
        Assert.Equal(LinkDecision.Made, Persons(Link(Holds(Left, left), Holds(Right, right))).Decision);

    [Fact]
    public void Link_SamePost_IsEvidenceForOne()
    {
        var link = Persons(Link(Leads(Left, "Ridge Brigade"), Leads(Right, "the Ridge Brigade")));

        Assert.Equal(LinkDecision.Made, link.Decision);
        Assert.Contains(link.Features, f => f is { Name: "persons/same-post", Contribution: > 0 });
    }

    [Fact]
    public void Link_PostsOfDifferentTimes_SayNothing()
    {
        Assert.Equal(LinkDecision.Made, Persons(Link(Leads(Left, "Ridge Brigade"), Leads(Right, "Salt Coast Front"), "2023-05-20")).Decision);
        Assert.Equal(LinkDecision.Made, Persons(Link(Leads(Left, "Ridge Brigade", former: true), Leads(Right, "Salt Coast Front"))).Decision);
    }

    [Theory]
    [InlineData(ActorKind.MilitaryUnit, ActorKind.Movement, LinkDecision.Proposed)]
    [InlineData(ActorKind.State, ActorKind.State, LinkDecision.Proposed)]
    [InlineData(ActorKind.State, ActorKind.Party, LinkDecision.Made)]
    [InlineData(ActorKind.Company, ActorKind.Company, LinkDecision.Made)]
    public void Link_LeadersOfTwoBodies_AsTheirKindsSay(ActorKind left, ActorKind right, LinkDecision expected) =>
        Assert.Equal(expected, Persons(Link(
            r => r.Actor(left, "Ridge Brigade").Relation(Left, RelationPredicate.Leads, "Ridge Brigade"),
            r => r.Actor(right, "Salt Coast Front").Relation(Right, RelationPredicate.Leads, "Salt Coast Front"))).Decision);

    [Fact]
    public void Link_LeaderOfAPartAndOfTheWhole_MayBeOne()
    {
        var index = Link(Leads(Left, "Ridge Brigade"), r =>
        {
            Leads(Right, "Harbour League")(r);
            r.Actor(ActorKind.ArmedGroup, "Ridge Brigade").Relation("Ridge Brigade", RelationPredicate.PartOf, "Harbour League");
        });

        Assert.Equal(LinkDecision.Made, Persons(index).Decision);
    }

    [Fact]
    public void Link_OtherPosts_AreNotJoinedThroughAThirdSpelling()
    {
        var sample = new SampleCase();
        Leads(Left, "Ridge Brigade")(sample.Report($"{Left} of the Ridge Brigade spoke.").Actor(ActorKind.Person, Left));
        Leads(Right, "Salt Coast Front")(sample.Report($"{Right} of the Salt Coast Front spoke.").Actor(ActorKind.Person, Right));
        sample.Report("Yousuf Barrani left.").Actor(ActorKind.Person, "Yousuf Barrani");

        var index = Linker.Link(sample.Readings, []);

        Assert.Equal(2, index.Actors.Count(a => a.Kind == ActorKind.Person));
        Assert.NotSame(index.Actors.Single(a => a.Names.Any(n => n.Words == Left)), index.Actors.Single(a => a.Names.Any(n => n.Words == Right)));
    }

    [Fact]
    public void Link_LastNameOfTheLeaderOfAnotherGroup_IsProposed()
    {
        var sample = new SampleCase();
        Leads("Idris Tolvan", "Ridge Brigade")(sample.Report("Idris Tolvan of the Ridge Brigade spoke.").Actor(ActorKind.Person, "Idris Tolvan"));
        Leads("Tolvan", "Salt Coast Front")(sample.Report("Tolvan of the Salt Coast Front spoke.").Actor(ActorKind.Person, "Tolvan"));

        Assert.Equal(LinkDecision.Proposed, Assert.Single(Linker.Link(sample.Readings, []).Links).Decision);
    }

    [Fact]
    public void Link_OtherMiddleNames_StayTwoThoughAShorterNameFitsBoth()
    {
        var sample = new SampleCase();
        foreach (var name in (string[])["Viktor Ivanovich Ostrov", "Viktor Petrovich Ostrov", "Viktor Ostrov"])
        {
            sample.Report($"{name} spoke.").Actor(ActorKind.Person, name);
        }

        Assert.Equal(2, Linker.Link(sample.Readings, []).Actors.Count);
    }
}
