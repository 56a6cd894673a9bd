using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;
using Rapporteur.Read.Assisted;
using Rapporteur.Review;
using Rapporteur.Text;

namespace Rapporteur.Tests.Judge;

/// <summary>What an analyst adds with a quote counts once it is accepted, can be taken back, and stays over another reading.</summary>
public class OwnFindingTests
{
    private const string Text = "Gunmen raided a depot in Orm. Later the bridge at Sund was blown up by the Reed Front.";
    private static readonly Report report = Report.FromText(Text, "one.txt");

    private static Reading Read(string actorId) => new()
    {
        ReportId = report.Id, Engine = "test",
        Actors = [new ReportActor(actorId, ActorKind.ArmedGroup, "Reed Front", [new Mention(At("Reed Front"), "Reed Front", MentionForm.Name)]) { Names = ["Reed Front"], IsNamed = true }],
    };

    private static TextSpan At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static Outcome<Finding> Make(string kind, string words, params (string, string)[] fields) =>
        OwnFinding.Make(report, Read("a1"), kind, At(words), fields.Append(("by", "A. Reader")).ToDictionary(f => f.Item1, f => f.Item2));

    private static CaseView View(Reading own, AssistedReading proposed, params Judgement[] judgements) =>
        CaseView.Build([new ReportEntry(report, "00", DateTimeOffset.UnixEpoch, "test")], Adoption.Beside([own], [proposed]), judgements);

    [Fact]
    public void Event_CountsWhenAccepted_AndIsASuggestionWhenThatIsUndone()
    {
        var made = Make("event", "the bridge at Sund was blown up by the Reed Front", ("mode", "explosion"), ("actors", "Reed Front")).Value!;
        var proposed = OwnFinding.Append(null, Read("a1"), "A. Reader", made);
        var open = View(Read("a1"), proposed);
        var accepted = new JudgementMaker(open).Verdict(JudgementKind.Accept, $"{report.Id}/{made.Id}").Value!.Sign("A. Reader", DateTimeOffset.UnixEpoch, null);

        Assert.Empty(open.Record.Incidents);
        Assert.Equal("explosion", Assert.Single(View(Read("a1"), proposed, accepted).Record.Incidents).Mode);
        var item = Assert.Single(ReportFindings.Of(View(Read("a1"), proposed, accepted), report.Id));
        Assert.Equal((FindingState.Accepted, "A. Reader", true), (item.State, item.ProposedBy, item.Counts));
        Assert.False(Assert.Single(ReportFindings.Of(open, report.Id)).Counts);
    }

    [Fact]
    public void Actor_IsFoundAgain_WhenAnotherReadingNumbersItOtherwise()
    {
        var made = Make("event", "the bridge at Sund was blown up by the Reed Front", ("actors", "Reed Front")).Value!;
        var reading = Assert.Single(Adoption.Beside([Read("a7")], [OwnFinding.Append(null, Read("a1"), "A. Reader", made)]));

        Assert.Equal("a7", Assert.Single(Assert.Single(reading.Events).Actors).Actor);
    }

    [Fact]
    public void Second_IsKeptBesideTheFirst_AndTheSameOnlyOnce()
    {
        var first = Make("event", "Gunmen raided a depot in Orm", ("mode", "raid")).Value!;
        var second = Make("relation", "the Reed Front", ("subject", "Reed Front"), ("predicate", "located-in"), ("object", "Sund")).Value!;
        var kept = OwnFinding.Append(OwnFinding.Append(OwnFinding.Append(null, Read("a1"), "A. Reader", first), Read("a1"), "A. Reader", second), Read("a1"), "A. Reader", first);

        Assert.Equal([first.Id, second.Id], kept.Reading.Findings.Select(f => f.Id));
    }

    [Theory]
    [InlineData("relation", "subject", "Reed Front", "RAP-513")]
    [InlineData("event", "date", "some day", "RAP-504")]
    [InlineData("opinion", "gist", "x", "RAP-512")]
    public void WhatIsMissingOrWrong_IsTold(string kind, string field, string value, string code) =>
        Assert.Equal(code, Make(kind, "Gunmen raided a depot in Orm", (field, value)).Problem!.Code);
}
