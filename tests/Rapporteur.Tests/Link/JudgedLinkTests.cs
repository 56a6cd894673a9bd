using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Link;
using Rapporteur.Tests.Fuse;

namespace Rapporteur.Tests.Link;

public class JudgedLinkTests
{
    private static SampleCase Bodies(params string[] names)
    {
        var sample = new SampleCase();
        foreach (var name in names)
        {
            sample.Report($"{name} came.").Actor(ActorKind.ArmedGroup, name);
        }

        return sample;
    }

    private static string Id(ActorIndex index, string name) => Of(index, name).Id;

    private static Actor Of(ActorIndex index, string name) => index.Actors.Single(a => a.Names.Any(n => n.Words == name));

    private static Judgement Judged(int day, JudgementKind kind, string left, string right) =>
        new($"j{day}", kind, left, right, "me", DateTimeOffset.UnixEpoch.AddDays(day));

    [Fact]
    public void Link_JudgedOneThoughSideBySide_IsOneWithAllItsNames()
    {
        var sample = Bodies("Kataib Rafidain");
        sample.Report("Kata’ib al-Rafidayn and Grey Wardens came.").Actor(ActorKind.ArmedGroup, "Kata’ib al-Rafidayn").Actor(ActorKind.ArmedGroup, "Grey Wardens");
        var before = Linker.Link(sample.Readings, []);
        Assert.Equal(2, before.Actors.Count);

        var after = Linker.Link(sample.Readings, [Judged(1, JudgementKind.Same, Id(before, "Grey Wardens"), Id(before, "Kataib Rafidain"))]);

        Assert.Equal(3, Assert.Single(after.Actors).Members.Count);
        Assert.Contains(after.Links, l => l.Decision == LinkDecision.Made && l.Features.Any(f => f.Name == "reports/judged-same"));
    }

    [Fact]
    public void Link_PersonAndBodyJudgedOne_AreOne()
    {
        var sample = Bodies("Grey Wardens");
        sample.Report("Idris Tolvan came.").Actor(ActorKind.Person, "Idris Tolvan");
        var before = Linker.Link(sample.Readings, []);

        Assert.Single(Linker.Link(sample.Readings, [Judged(1, JudgementKind.Same, before.Actors[0].Id, before.Actors[1].Id)]).Actors);
    }

    [Fact]
    public void Link_JudgedTwo_StayTwoThroughAThirdSpelling()
    {
        var sample = Bodies("Kataib Rafidain", "Kata’ib al-Rafidayn", "Kataeb Rafidein");
        Assert.Single(Linker.Link(sample.Readings, []).Actors);
        var (left, right) = (NodeIdOf("Kataib Rafidain"), NodeIdOf("Kata’ib al-Rafidayn"));

        var index = Linker.Link(sample.Readings, [Judged(1, JudgementKind.NotSame, left, right)]);

        Assert.Equal(2, index.Actors.Count);
        Assert.NotSame(Of(index, "Kataib Rafidain"), Of(index, "Kata’ib al-Rafidayn"));
    }

    [Fact]
    public void Link_JudgedTwoWhileBothAreJudgedOneWithAThird_TheLatestOneHolds()
    {
        string[] names = ["Grey Wardens", "Haras Ramadi", "Ridge Brigade"];
        var sample = Bodies(names);
        var ids = names.Select(NodeIdOf).ToList();
        Judgement[] judgements =
        [
            Judged(1, JudgementKind.Same, ids[0], ids[1]), Judged(2, JudgementKind.Same, ids[1], ids[2]), Judged(3, JudgementKind.NotSame, ids[2], ids[0]),
        ];

        foreach (var order in (Judgement[][])[judgements, [.. judgements.Reverse()]])
        {
            var index = Linker.Link([.. sample.Readings.Reverse()], order);
            Assert.Equal(2, index.Actors.Count);
            Assert.Same(Of(index, "Haras Ramadi"), Of(index, "Ridge Brigade"));
            Assert.Contains(index.Links, l => l.Decision == LinkDecision.Proposed && l.Features.Any(f => f.Name == "reports/judged-same"));
        }
    }

    [Fact]
    public void View_JudgementsThatContradictEachOtherThroughAThirdName_KeepTwoApart()
    {
        var sample = Bodies("Grey Wardens", "Haras Ramadi", "Ridge Brigade");
        var (left, third, right) = (NodeIdOf("Grey Wardens"), NodeIdOf("Haras Ramadi"), NodeIdOf("Ridge Brigade"));

        var index = sample.View(Judged(1, JudgementKind.NotSame, left, right), Judged(2, JudgementKind.Same, left, third), Judged(3, JudgementKind.Same, third, right)).Record.Actors;

        Assert.NotSame(Of(index, "Grey Wardens"), Of(index, "Ridge Brigade"));
        Assert.Same(Of(index, "Haras Ramadi"), Of(index, "Ridge Brigade"));
    }

    [Fact]
    public void Link_JudgedTwoAndLaterOne_IsOne()
    {
        var sample = Bodies("Grey Wardens", "Haras Ramadi");
        var (left, right) = (NodeIdOf("Grey Wardens"), NodeIdOf("Haras Ramadi"));

        Assert.Single(Linker.Link(sample.Readings, [Judged(2, JudgementKind.Same, right, left), Judged(1, JudgementKind.NotSame, left, right)]).Actors);
    }

    private static string NodeIdOf(string name) => Assert.Single(Linker.Link(Bodies(name).Readings, []).Actors).Id;
}
