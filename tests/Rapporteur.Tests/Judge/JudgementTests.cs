using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Review;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Judge;

public class JudgementTests
{
    private static readonly DateTimeOffset Noon = new(2022, 2, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly List<Judgement> kept = [];

    private static SampleCase Sample()
    {
        var sample = new SampleCase();
        sample.Report("The Ridge Brigade shelled Talin on 4 May 2021, killing two. The Ridge Brigade denied it. Ama Torv leads it.", "Oriva Daily", "2021-05-05")
            .Actor(ActorKind.ArmedGroup, "Ridge Brigade").Actor(ActorKind.Person, "Ama Torv")
            .Event(EventType.Assault, "shelling", "Ridge Brigade", "Talin", "2021-05-04", e => e with { Place = ["Talin"], Killed = "two" })
            .Says("Ridge Brigade", StatementAct.Denies, "", "e1").Relation("Ama Torv", RelationPredicate.Leads, "Ridge Brigade").Forecast("Ama Torv", "More will follow");
        sample.Report("The Valley Column burned a mill in Sorn on 9 May 2021; Ama Torv was there, it was said by all.", "Coast Post", "2021-05-10")
            .Actor(ActorKind.ArmedGroup, "Valley Column").Actor(ActorKind.Person, "Ama Torv")
            .Event(EventType.Assault, "arson", "Valley Column", "a mill", "2021-05-09", e => e with { Place = ["Sorn"] });
        return sample;
    }

    private CaseView Decide(SampleCase sample, Func<JudgementMaker, Outcome<Judgement>> make)
    {
        var made = make(new JudgementMaker(sample.View(kept)));
        Assert.Null(made.Problem);
        kept.Add(made.Value!.Sign("A. Reader", Noon.AddMinutes(kept.Count), null));
        return sample.View(kept);
    }

    private static string Id(SampleCase sample, string name) => sample.View().Record.Actors.Actors.First(a => a.Name == name).Id;

    private static string Reference(SampleCase sample, string finding, int report = 0) => $"{sample.Readings[report].ReportId}/{finding}";

    [Fact]
    public void Same_TwoNames_AreOneActorUnderEitherId()
    {
        var sample = Sample();
        var view = Decide(sample, m => m.Pair(JudgementKind.Same, "Ridge Brigade", "Valley Column"));

        Assert.Equal(view.Record.Actors.Find(Id(sample, "Ridge Brigade")), view.Record.Actors.Find(Id(sample, "Valley Column")));
        Assert.Equal(2, view.Incidents(new Filter { Actor = "Valley Column" }).Count);
    }

    [Fact]
    public void NotSame_AfterSame_TakesThemApartAgain()
    {
        var sample = Sample();
        Decide(sample, m => m.Pair(JudgementKind.Same, "Ridge Brigade", "Valley Column"));
        kept.Add(Judgement.Draft(JudgementKind.NotSame, kept[0].Subject, kept[0].Other).Sign("B. Reader", Noon.AddHours(1), null));

        Assert.Single(sample.View(kept).Incidents(new Filter { Actor = "Valley Column" }));
    }

    [Fact]
    public void Split_ByReport_MakesASecondActorOfTheSameName()
    {
        var sample = Sample();
        var view = Decide(sample, m => m.Split("Ama Torv", [sample.Readings[1].ReportId]));

        Assert.Equal(2, view.Record.Actors.Actors.Count(a => a.Name == "Ama Torv"));
        Assert.All(view.Record.Actors.Actors.Where(a => a.Name == "Ama Torv"), a => Assert.Single(a.Members));
    }

    [Fact]
    public void Reject_Event_IsInNoListingAndItsStatementLosesIt()
    {
        var sample = Sample();
        var view = Decide(sample, m => m.Verdict(JudgementKind.Reject, Reference(sample, "e1")));

        Assert.Single(view.Incidents(Filter.None));
        Assert.Null(Assert.Single(view.Statements(Filter.None)).Incident);
    }

    [Theory]
    [InlineData("e1", "killed", "three")]
    [InlineData("e1", "date", "2021-05-03")]
    [InlineData("e1", "actors", "Valley Column; others")]
    [InlineData("s1", "act", "condemns")]
    [InlineData("s1", "channel", "radio")]
    [InlineData("r1", "predicate", "deputy-of")]
    [InlineData("r1", "former", "true")]
    [InlineData("f1", "confidence-words", "unlikely")]
    public void Correct_AnyField_ShowsTheNewValue(string finding, string field, string value)
    {
        var sample = Sample();
        var view = Decide(sample, m => m.Correct(Reference(sample, finding), field, value));

        var judged = view.Readings.SelectMany(r => r.Findings).First(f => f.Provenance.Rule == kept[0].Id);
        Assert.Contains(FindingWords.Fields(judged), line => line.StartsWith($"{field}: {value.Split(';')[0]}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("e1", "date", "soon", "RAP-504")]
    [InlineData("e1", "colour", "red", "RAP-503")]
    [InlineData("e9", "date", "2021", "RAP-501")]
    public void Correct_WhatCannotBe_IsAProblem(string finding, string field, string value, string code)
    {
        var sample = Sample();
        Assert.Equal(code, new JudgementMaker(sample.View()).Correct(Reference(sample, finding), field, value).Problem?.Code);
    }

    [Fact]
    public void Join_And_Split_MakeOneIncidentOfTwoAndTwoOfOne()
    {
        var sample = Sample();
        var ids = sample.View().Record.Incidents.Select(i => i.Id).ToList();
        var view = Decide(sample, m => m.Join(ids[0], ids[1]));
        Assert.Equal(2, Assert.Single(view.Record.Incidents).Accounts.Count);

        view = Decide(sample, m => m.Split(ids[0], [Reference(sample, "e1", 1)]));
        Assert.Equal(2, view.Record.Incidents.Count);
    }

    [Fact]
    public void Grade_SourceAndInformation_StandInTheGradeWithWhoSetThem()
    {
        var sample = Sample();
        Decide(sample, m => m.Grade("oriva daily", "b"));
        var view = Decide(sample, m => m.Grade(Reference(sample, "e1"), "1"));

        var grade = view.Record.Incidents.First(i => i.Mode == "shelling").Grade;
        Assert.Equal("B1", grade.ToString());
        Assert.Contains("A. Reader", grade.Reason, StringComparison.Ordinal);
        Assert.Equal('F', view.Record.Incidents.First(i => i.Mode == "arson").Grade.Reliability);
    }

    [Fact]
    public void Settle_Dispute_IsSettledWithTheSide()
    {
        var sample = Sample();
        var dispute = sample.View().Record.Disputes[0];
        var view = Decide(sample, m => m.Settle(dispute.Id, "2", null));

        var settled = view.Record.Disputes.First(d => d.Id == dispute.Id);
        Assert.True(settled.Settled);
        Assert.StartsWith(dispute.Sides[1].Says, settled.Ruling, StringComparison.Ordinal);
    }

    [Fact]
    public void Published_Day_DecidesWhatIsSeenAsOf()
    {
        var sample = Sample();
        Assert.Empty(sample.View().Incidents(new Filter { AsOf = new DateOnly(2021, 5, 1) }));
        var view = Decide(sample, m => m.Published(sample.Readings[0].ReportId, "2021-04-30"));
        Assert.Single(view.Incidents(new Filter { AsOf = new DateOnly(2021, 5, 1) }));
    }

    [Fact]
    public void Known_Day_LeavesOutLaterJudgements()
    {
        var sample = Sample();
        var view = Decide(sample, m => m.Rename("Ridge Brigade", "Brigade of the Ridge"));

        Assert.Contains(view.Actors(Filter.None), a => a.Name == "Brigade of the Ridge");
        Assert.DoesNotContain(view.Actors(new Filter { Known = new DateOnly(2022, 1, 15) }), a => a.Name == "Brigade of the Ridge");
    }

    [Fact]
    public void Outcome_OfAForecast_ScoresIts()
    {
        var sample = Sample();
        var view = Decide(sample, m => m.Outcome(Reference(sample, "f1"), "happened", "Sorn burned"));

        var score = ForecastScores.Of(view.Forecasts(Filter.None))[0];
        Assert.Equal(1, score.Scored);
        Assert.Equal(Math.Pow(0.675 - 1, 2), score.Brier!.Value, 6);
        Assert.True(score.Best <= score.Brier && score.Brier <= score.Worst);
        Assert.Equal(1, Assert.Single(score.Calibration).Happened);
    }

    [Fact]
    public void Order_OfIntake_ChangesNothing()
    {
        var sample = Sample();
        Decide(sample, m => m.Pair(JudgementKind.Same, "Ridge Brigade", "Valley Column"));
        Decide(sample, m => m.Rename("Ridge Brigade", "Both"));
        Decide(sample, m => m.Correct(Reference(sample, "e1"), "killed", "nine"));
        var shuffled = CaseView.Build([.. sample.Entries.Reverse()], [.. sample.Readings.Reverse()], [.. Enumerable.Reverse(kept)]);

        Assert.Equal(Text(sample.View(kept)), Text(shuffled));
    }

    [Fact]
    public void Undo_EveryJudgement_RestoresTheRecord()
    {
        var sample = Sample();
        var before = Text(sample.View());
        Decide(sample, m => m.Pair(JudgementKind.Same, "Ridge Brigade", "Valley Column"));
        Decide(sample, m => m.Verdict(JudgementKind.Reject, Reference(sample, "r1")));
        Decide(sample, m => m.Grade("Coast Post", "A"));
        Assert.NotEqual(before, Text(sample.View(kept)));
        for (var i = 0; i < 3; i++)
        {
            Decide(sample, m => m.Undo("last"));
        }

        Assert.Equal(before, Text(sample.View(kept)));
        Assert.Equal("RAP-509", new JudgementMaker(sample.View(kept)).Undo("last").Problem?.Code);
        Assert.Equal(6, History.Of(sample.View(kept)).Count);
    }

    private static string Text(CaseView view) => string.Join('\n',
        [.. view.Actors(Filter.None).Select(a => a.ToString()), .. view.Incidents(Filter.None).Select(i => $"{i} {i.Grade}"), .. view.Relations(Filter.None).Select(r => $"{r.Id} {r.Subject} {r.Object}")]);
}
