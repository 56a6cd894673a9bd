using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Tests.Fuse;

public class DisputeTests
{
    private static SampleCase Raid(params (string Killed, string Published)[] tellings)
    {
        var sample = new SampleCase();
        foreach (var (killed, published) in tellings)
        {
            sample.Report($"The Ridge Brigade raided Camp Oriva on 3 May; {killed} died ({published}).", $"Outlet of {published}", published)
                .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Facility, "Camp Oriva")
                .Event(EventType.Assault, "raid", "Ridge Brigade", "Camp Oriva", "2021-05-03", e => e with { Killed = killed });
        }

        return sample;
    }

    [Fact]
    public void Disputes_NumbersThatExcludeEachOtherOnOneDay_AreACountDispute()
    {
        var dispute = Assert.Single(Raid(("four soldiers", "2021-05-04"), ("at least 12", "2021-05-04")).View().Disputes(Filter.None));

        Assert.Equal("count", dispute.Kind);
        Assert.Equal(["at least 12", "four soldiers"], dispute.Sides.Select(s => s.Says).Order());
        Assert.All(dispute.Sides, s => Assert.Single(s.Evidence));
    }

    [Fact]
    public void Disputes_TollThatRisesFromDayToDay_IsNone() =>
        Assert.Empty(Raid(("four soldiers", "2021-05-04"), ("nine", "2021-05-06")).View().Disputes(Filter.None));

    [Fact]
    public void Disputes_NumbersOfDifferentPrecision_AreNone() =>
        Assert.Empty(Raid(("at least ten", "2021-05-04"), ("12", "2021-05-04"), ("about a dozen", "2021-05-05")).View().Disputes(Filter.None));

    [Theory]
    [InlineData("airstrike", "drone-strike", 0)]
    [InlineData("airstrike", "stabbing", 1)]
    public void Disputes_Means_OnlyWhereNeitherIsTheWiderWord(string one, string other, int expected)
    {
        var sample = new SampleCase();
        foreach (var mode in new[] { one, other })
        {
            sample.Report($"Idris Tolvan died on 3 May in Oriva, it was a {mode}, done by Karran.", mode, "2021-05-04")
                .Actor(ActorKind.State, "Karran").Actor(ActorKind.Person, "Idris Tolvan")
                .Event(EventType.Assault, mode, "Karran", "Idris Tolvan", "2021-05-03", e => e with { Killed = "Idris Tolvan", Place = ["Oriva"] });
        }

        Assert.Equal(expected, sample.View().Disputes(Filter.None).Count);
    }

    [Fact]
    public void Disputes_AccusedDenies_IsAccusationAgainstDenialWithBothSides()
    {
        var sample = new SampleCase();
        sample.Report("Karran says the Ridge Brigade bombed Port Vesk on 9 May; the brigade denies it.", "Oriva Daily", "2021-05-10")
            .Actor(ActorKind.State, "Karran").Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Facility, "Port Vesk")
            .Event(EventType.Assault, "bombing", "Ridge Brigade", "Port Vesk", "2021-05-09")
            .Says("Karran", StatementAct.Accuses, "Ridge Brigade", "e1")
            .Says("Ridge Brigade", StatementAct.Denies, "", "e1");

        var dispute = Assert.Single(sample.View().Disputes(Filter.None));

        Assert.Equal("accusation-denial", dispute.Kind);
        Assert.Contains(dispute.Sides, s => s.Holders.Contains("Karran"));
        Assert.Contains(dispute.Sides, s => s.Says == "denied by Ridge Brigade");
    }

    [Fact]
    public void Disputes_OnePersonAtTheHeadOfTwoBodies_IsAnAttributeDisputeUnlessTimeExplainsIt()
    {
        static SampleCase Heads(string firstDay, string secondDay)
        {
            var sample = new SampleCase();
            foreach (var (body, day) in new[] { ("Ridge Brigade", firstDay), ("Salt Coast Front", secondDay) })
            {
                sample.Report($"Idris Tolvan leads the {body}, it says on {day}.", body, day)
                    .Actor(ActorKind.Person, "Idris Tolvan").Actor(ActorKind.ArmedGroup, body)
                    .Relation("Idris Tolvan", RelationPredicate.Leads, body);
            }

            return sample;
        }

        Assert.Equal("attribute", Assert.Single(Heads("2021-05", "2021-05-12").View().Disputes(Filter.None)).Kind);
        Assert.Equal("role-over-time", Assert.Single(Heads("2020-01", "2021-05-12").View().Disputes(Filter.None)).Kind);
    }

    [Fact]
    public void Disputes_StatedDaysThatDiffer_AreADateDispute()
    {
        var sample = new SampleCase();
        foreach (var month in new[] { "2021-03", "2021-06" })
        {
            sample.Report($"Karran put the Ridge Brigade on its list of banned groups in {month}.", month, "2021-09-01")
                .Actor(ActorKind.State, "Karran").Actor(ActorKind.ArmedGroup, "Ridge Brigade")
                .Event(EventType.Sanction, "designation", "Karran", "Ridge Brigade", month);
        }

        Assert.Equal("date", Assert.Single(sample.View().Disputes(Filter.None)).Kind);
        Assert.Equal(DisputeKind.Date, sample.ReversedView().Record.Disputes.Single().Kind);
    }

    [Fact]
    public void Disputes_LateHigherTollOfAnotherOrigin_IsOne() =>
        Assert.Single(Raid(("four soldiers", "2021-05-04"), ("nine", "2021-06-20")).View().Disputes(Filter.None));

    [Fact]
    public void Disputes_HeadInOneReportAndDeputyInAnother_AreAnAttributeDispute()
    {
        var sample = new SampleCase();
        foreach (var (post, predicate) in new[] { ("leads", RelationPredicate.Leads), ("is the deputy of", RelationPredicate.DeputyOf) })
        {
            sample.Report($"Idris Tolvan {post} the Ridge Brigade.", post, "2021-05")
                .Actor(ActorKind.Person, "Idris Tolvan").Actor(ActorKind.ArmedGroup, "Ridge Brigade")
                .Relation("Idris Tolvan", predicate, "Ridge Brigade");
        }

        var dispute = Assert.Single(sample.View().Disputes(Filter.None));
        Assert.Equal("attribute", dispute.Kind);
        Assert.Equal(["deputy of Ridge Brigade", "head of Ridge Brigade"], dispute.Sides.Select(s => s.Says).Order());
    }

    [Theory]
    [InlineData("2021-06-01", 1)]
    [InlineData("2021-05-01", 0)]
    public void Disputes_FormerLeaderOfWhomAllKnowThatHeIsDead_OnlyWhereBothSidesWereToldAfterTheDeath(string leaderTold, int expected)
    {
        var sample = new SampleCase();
        sample.Report($"Idris Tolvan leads the Ridge Brigade ({leaderTold}).", "Oriva Daily", leaderTold)
            .Actor(ActorKind.Person, "Idris Tolvan").Actor(ActorKind.ArmedGroup, "Ridge Brigade")
            .Relation("Idris Tolvan", RelationPredicate.Leads, "Ridge Brigade");
        sample.Report("Idris Tolvan, the former leader of the Ridge Brigade, was killed by Karran on 15 May.", "Oriva Weekly", "2021-07-01")
            .Actor(ActorKind.Person, "Idris Tolvan").Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.State, "Karran")
            .Relation("Idris Tolvan", RelationPredicate.KilledBy, "Karran", since: "2021-05-15")
            .Relation("Idris Tolvan", RelationPredicate.Leads, "Ridge Brigade", former: true);

        Assert.Equal(expected, sample.View().Disputes(Filter.None).Count(d => d.Kind == "attribute"));
        Assert.DoesNotContain(sample.View().Disputes(Filter.None), d => d.Kind == "role-over-time");
    }

    [Fact]
    public void Disputes_PrisonersCountedDifferently_AreACountDispute()
    {
        var sample = new SampleCase();
        foreach (var number in new[] { "30 prisoners", "28 prisoners" })
        {
            sample.Report($"Karran and the Ridge Brigade exchanged {number} at Oriva on 9 May.", number, "2021-05-10")
                .Actor(ActorKind.State, "Karran").Actor(ActorKind.ArmedGroup, "Ridge Brigade")
                .Event(EventType.Retreat, "prisoner-swap", "Karran; Ridge Brigade", number, "2021-05-09", e => e with { Place = ["Oriva"] });
        }

        Assert.Equal("count", Assert.Single(sample.View().Disputes(Filter.None)).Kind);
    }
}
