using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Tests.Fuse;

public class IncidentTests
{
    private static SampleCase Killing()
    {
        var sample = new SampleCase();
        sample.Report("Karran jets killed Idris Tolvan on 4 May, a first outlet wrote.", "Oriva Daily", "2021-05-05")
            .Actor(ActorKind.State, "Karran").Actor(ActorKind.Person, "Idris Tolvan")
            .Event(EventType.Assault, "airstrike", "Karran", "Idris Tolvan", "2021-05-04", e => e with { Killed = "Idris Tolvan" });
        sample.Report("A Karran drone killed Idriss Tolvan in early May, said a second.", "Vesk Post", "2021-05-20")
            .Actor(ActorKind.State, "Karran").Actor(ActorKind.Person, "Idriss Tolvan")
            .Event(EventType.Assault, "drone-strike", "Karran", "Idriss Tolvan", "2021-05-01/2021-05-10", e => e with { Killed = "Idriss Tolvan" });
        sample.Report("Tolvan had been killed by Karran years before, a third remembered.", null, "2023-01-02")
            .Actor(ActorKind.State, "Karran").Actor(ActorKind.Person, "Idris Tolvan", "Tolvan")
            .Event(EventType.Assault, "killing", "Karran", "Tolvan", null, e => e with { Killed = "Tolvan" });
        return sample;
    }

    [Fact]
    public void Incidents_ThreeTellingsOfOneKilling_AreOneWithTheNarrowestDate()
    {
        var incident = Assert.Single(Killing().View().Incidents(Filter.None));

        Assert.Equal("4 May 2021", incident.When);
        Assert.Equal("drone strike", incident.What);
        Assert.Equal(3, incident.Reports);
        Assert.Equal("Karran", incident.Who);
    }

    [Fact]
    public void Incidents_WhateverTheOrderOfIntake_AreTheSame() =>
        Assert.Equivalent(Killing().View().Incidents(Filter.None), Killing().ReversedView().Incidents(Filter.None), strict: true);

    [Fact]
    public void Incidents_SamePartiesOnOtherDays_StayApart()
    {
        var sample = new SampleCase();
        foreach (var day in new[] { "2021-05-04", "2021-05-19", "2021-06-02" })
        {
            sample.Report($"Rebels of the Ridge Brigade shelled Camp Oriva on {day}.", "Oriva Daily", day)
                .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Facility, "Camp Oriva")
                .Event(EventType.Assault, "shelling", "Ridge Brigade", "Camp Oriva", day, e => e with { Place = ["Camp Oriva"] });
        }

        Assert.Equal(3, sample.View().Incidents(Filter.None).Count);
    }

    [Fact]
    public void Incidents_VagueTellingThatFitsTwo_StaysAlone()
    {
        var sample = new SampleCase();
        foreach (var day in new[] { "2021-05-04", "2021-05-19", null })
        {
            sample.Report($"The Ridge Brigade shelled Camp Oriva ({day ?? "undated"}).", "Oriva Daily", "2021-07-01")
                .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Facility, "Camp Oriva")
                .Event(EventType.Assault, "shelling", "Ridge Brigade", "Camp Oriva", day, e => e with { Place = ["Camp Oriva"] });
        }

        Assert.Equal(3, sample.View().Incidents(Filter.None).Count);
    }

    [Fact]
    public void At_DayBeforeALaterReport_LeavesItOut()
    {
        var view = Killing().View();

        var incident = Assert.Single(view.Incidents(new Filter { AsOf = new DateOnly(2021, 5, 10) }));

        Assert.Equal(1, incident.Reports);
        Assert.Empty(view.Incidents(new Filter { Known = new DateOnly(2021, 12, 31) }));
    }

    [Fact]
    public void Describe_EveryAccountAndId_LeadsToTheIncident()
    {
        var view = Killing().View();
        var incident = view.Record.Incidents.Single();

        Assert.All([incident.Id, .. incident.OtherIds], id => Assert.Equal("incident", view.Describe(id)?.Kind));
        Assert.All(incident.Accounts, a => Assert.Equal("event", view.Describe(a.Ref.ToString())?.Kind));
        Assert.All(view.Record.Actors.Actors, a => Assert.Equal("actor", view.Describe(a.Id)?.Kind));
        Assert.All(Killing().Readings, r => Assert.Equal("report", view.Describe(r.ReportId)?.Kind));
        Assert.Null(view.Describe("inc-000000000000"));
    }

    [Fact]
    public void Grade_TwoNamedOriginsAndOneUnknown_IsConfirmedWithReason()
    {
        var incident = Killing().View().Record.Incidents.Single();

        Assert.Equal("F1", incident.Grade.ToString());
        Assert.Equal(["Oriva Daily", "Vesk Post"], incident.Corroboration.Origins);
        Assert.Equal(1, incident.Corroboration.UnknownOrigins);
    }
}
