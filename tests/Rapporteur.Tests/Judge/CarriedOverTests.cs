using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Judge;
using Rapporteur.Present;
using Rapporteur.Review;
using Rapporteur.Text;

namespace Rapporteur.Tests.Judge;

/// <summary>Judgements survive another reading: by content, by place, or as no longer applying.</summary>
public class CarriedOverTests
{
    private const string Text = "Gunmen raided a depot in Orm. Later the bridge at Sund was blown up by persons unknown.";
    private static readonly Report report = Report.FromText(Text, "one.txt");

    private static Reading Reading(params EventFinding[] events) => new() { ReportId = report.Id, Engine = "test", Events = events };

    private static EventFinding Event(string id, string words, string mode = "raid") => new()
    {
        Id = id, Type = EventType.Assault, Mode = mode, Status = EventStatus.Occurred, Provenance = new Provenance("hand", "hand", 1),
        Evidence = Evidence.At(Text, new TextSpan(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length)),
    };

    private static CaseView View(Reading reading, params Judgement[] judgements) =>
        CaseView.Build([new ReportEntry(report, "00", DateTimeOffset.UnixEpoch, "test")], [reading], judgements);

    private static Judgement Rejected()
    {
        var view = View(Reading(Event("e1", "Gunmen raided a depot in Orm")));
        return new JudgementMaker(view).Verdict(JudgementKind.Reject, $"{report.Id}/e1").Value!.Sign("A. Reader", DateTimeOffset.UnixEpoch, "no");
    }

    [Fact]
    public void Judgement_WhenTheFindingHasAnotherNumber_FollowsIt()
    {
        var view = View(Reading(Event("e1", "the bridge at Sund was blown up", "explosion"), Event("e2", "Gunmen raided a depot in Orm")), Rejected());
        Assert.Equal("explosion", Assert.Single(view.Record.Incidents).Mode);
        Assert.Equal("counts", Assert.Single(History.Of(view)).State);
    }

    [Fact]
    public void Judgement_WhenTheFindingReadsOtherwiseInMostOfItsPlace_FollowsIt()
    {
        Assert.Empty(View(Reading(Event("e1", "raided a depot in Orm", "robbery")), Rejected()).Record.Incidents);
    }

    [Fact]
    public void Judgement_WhenNothingStandsThereAnyMore_NoLongerAppliesAndIsListed()
    {
        var view = View(Reading(Event("e1", "the bridge at Sund was blown up", "explosion")), Rejected());
        Assert.Single(view.Record.Incidents);
        Assert.Equal("no longer applies", Assert.Single(History.Of(view)).State);
    }

    [Fact]
    public void Undo_OfAnUndo_MakesTheJudgementCountAgain()
    {
        var first = Rejected();
        var undo = Judgement.Draft(JudgementKind.Undo, first.Id).Sign("A. Reader", DateTimeOffset.UnixEpoch.AddHours(1), null);
        var again = Judgement.Draft(JudgementKind.Undo, undo.Id).Sign("A. Reader", DateTimeOffset.UnixEpoch.AddHours(2), null);

        Assert.Empty(JudgementLog.Of([first, undo], []).InForce);
        Assert.Empty(JudgementLog.Of([first, undo, again], [Reading()]).InForce);
        Assert.Single(JudgementLog.Of([first, undo, again], [Reading(Event("e1", "Gunmen raided a depot in Orm"))]).InForce);
    }
}
