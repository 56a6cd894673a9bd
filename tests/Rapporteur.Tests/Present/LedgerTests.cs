using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Present;

public class LedgerTests
{
    private static SampleCase Sample()
    {
        var sample = new SampleCase();
        sample.Report("On 4 May 2021 a bomb hit Fort Talin. The Ridge Brigade denied it.", "Oriva Daily", "2021-05-05")
            .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Facility, "Fort Talin")
            .Event(EventType.Assault, "bombing", "", "Fort Talin", "2021-05-04").Says("Ridge Brigade", StatementAct.Denies, "", "e1", "not us");
        sample.Report("The Ridge Brigade said on Sunday that it did bomb Fort Talin on 4 May 2021 after all, in a video seen here.", "Coast Post", "2021-05-10")
            .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Facility, "Fort Talin")
            .Event(EventType.Assault, "bombing", "Ridge Brigade", "Fort Talin", "2021-05-04").Says("Ridge Brigade", StatementAct.ClaimsResponsibility, "", "e1", "it was us");
        return sample;
    }

    [Fact]
    public void Ledger_SpeakerWhoTurns_IsMarked()
    {
        var rows = Sample().View().Ledger(new Filter { Actor = "Ridge Brigade" });

        Assert.Equal(["denies", "claims-responsibility"], rows.Select(r => r.Act));
        Assert.Equal("", rows[0].Change);
        Assert.Equal("denies before", rows[1].Change);
        Assert.Equal(["Coast Post"], rows[1].CarriedBy);
    }

    [Fact]
    public void Ledger_OfAnIncident_HasOnlyWhatIsAboutIt()
    {
        var view = Sample().View();
        var incident = Assert.Single(view.Record.Incidents);
        Assert.Equal(2, view.Ledger(new Filter { Incident = incident.Id }).Count);
        Assert.Empty(view.Ledger(new Filter { Incident = "inc-none" }));
    }

    [Fact]
    public void Ledger_AsOf_KnowsOnlyWhatWasOut() =>
        Assert.Equal("denies", Assert.Single(Sample().View().Ledger(new Filter { AsOf = new DateOnly(2021, 5, 6) })).Act);

    [Fact]
    public void Relations_OnADay_AreThoseThatHeldThen()
    {
        var sample = new SampleCase();
        sample.Report("Ama Torv has led the Karran Union since 2019, the Daily wrote in May 2021.", "Oriva Daily", "2021-05-05")
            .Actor(ActorKind.Person, "Ama Torv").Actor(ActorKind.Coalition, "Karran Union").Relation("Ama Torv", RelationPredicate.Leads, "Karran Union", since: "2019");
        sample.Report("Ama Torv, the former leader of the Karran Union, was seen in June 2022 by the Post.", "Coast Post", "2022-06-05")
            .Actor(ActorKind.Person, "Ama Torv").Actor(ActorKind.Coalition, "Karran Union").Relation("Ama Torv", RelationPredicate.Leads, "Karran Union", former: true);
        int On(int year) => sample.View().Relations(new Filter { On = new DateOnly(year, 7, 1) }).Count;

        Assert.Equal([0, 1, 1, 0], [On(2018), On(2020), On(2021), On(2022)]);
    }
}
