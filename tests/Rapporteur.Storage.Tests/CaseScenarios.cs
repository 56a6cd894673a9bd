using FsCheck;
using FsCheck.Fluent;
using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Storage.Tests;

/// <summary>What every store of cases must do; a store derives from it and opens itself.</summary>
public abstract class CaseScenarios
{
    /// <summary>A fresh, empty case; called several times in a test it makes several.</summary>
    protected abstract (ICaseReader Reader, ICaseWriter Writer) Fresh();

    [Fact]
    public void Reports_OfAnEmptyCase_IsEmpty()
    {
        var (reader, _) = Fresh();
        Assert.Empty(reader.Reports());
        Assert.Empty(reader.Readings());
        Assert.Empty(reader.Search("anything", 10));
    }

    [Fact]
    public void Add_Report_ComesBackWhole()
    {
        var (reader, writer) = Fresh();
        var item = Sample.Item("Shelling resumed at dawn.\nNo one claimed it.", "a/b.txt", "Harbour Post");

        Assert.Equal(1, writer.Add([item]));

        var entry = Assert.Single(reader.Reports());
        Assert.Equal(item.Report, entry.Report);
        Assert.Equal(Sample.Noon, entry.TakenIn);
        Assert.Equal("test 1.0", entry.Tool);
        Assert.Equal(Json(item.Reading), Json(Assert.Single(reader.Readings())));
    }

    [Fact]
    public void Suggest_OfTheSameModelAgain_ReplacesWhatItProposedBefore()
    {
        var (reader, writer) = Fresh();
        var item = Sample.Item("Shelling resumed at dawn.");
        writer.Add([item]);
        var first = new AssistedReading(item.Reading with { Engine = "model-1" }, [new Refusal("events", RefusalReason.QuoteNotInText, "Nobody “said” this")]);
        writer.Suggest([first, first with { Reading = first.Reading with { Engine = "model-2" } }]);
        writer.Suggest([new AssistedReading(first.Reading with { Events = [] }, [])]);

        var kept = reader.Suggested();
        Assert.Equal(["model-1", "model-2"], kept.Select(k => k.Model));
        Assert.Empty(kept[0].Reading.Events);
        Assert.Equal(first.Refusals, kept[1].Refusals);
        Assert.Equal(Json(item.Reading), Json(Assert.Single(reader.Readings())));
    }

    [Fact]
    public void Judge_Judgements_ComeBackWholeAndInOrder()
    {
        var (reader, writer) = Fresh();
        var first = Judgement.Draft(JudgementKind.Correct, "rep-1/e1") with { Field = "killed", Value = "two\nthree", Anchor = "e 1-2 fnd-1" };
        List<Judgement> made = [first.Sign("A. Reader", Sample.Noon.AddHours(1), "why"), Judgement.Draft(JudgementKind.NotSame, "act-1", "act-2").Sign("B", Sample.Noon, null)];
        writer.Judge(made);
        writer.Judge([made[0]]);

        Assert.Equal(made, reader.Judgements());
    }

    [Fact]
    public void Suggest_ForAReportThatIsNotThere_KeepsNothing()
    {
        var (reader, writer) = Fresh();
        writer.Suggest([new AssistedReading(Sample.Item("Elsewhere.").Reading, [])]);
        Assert.Empty(reader.Suggested());
    }

    [Theory]
    [InlineData("a\0b after a null character")]
    [InlineData("right to left: \u0643\u062a\u0627\u0626\u0628 \u202Eabc\u202C")]
    [InlineData("emoji \U0001F4A5 and \u001b[31mescape")]
    [InlineData("\r\n\t ")]
    public void Add_AwkwardText_ComesBackUnchanged(string text)
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item(text)]);
        Assert.Equal(text, Assert.Single(reader.Reports()).Report.Text);
    }

    [Fact]
    public void Add_SameTextAgain_ChangesNothing()
    {
        var (reader, writer) = Fresh();
        var item = Sample.Item("One and the same.", "first.txt");
        writer.Add([item]);

        Assert.Equal(0, writer.Add([item with { Report = item.Report with { Origin = "second.txt" }, TakenIn = Sample.Noon.AddDays(1) }]));

        var entry = Assert.Single(reader.Reports());
        Assert.Equal("first.txt", entry.Report.Origin);
        Assert.Equal(Sample.Noon, entry.TakenIn);
    }

    [Fact]
    public void Add_SameTextFromAnotherOutlet_NotesTheCarrierOnce()
    {
        var (reader, writer) = Fresh();
        var first = Sample.Item("One and the same.", "wire/1.txt", "Harbour Wire");
        var second = Sample.Item("One and the same.", "post/7.txt", "Meridian Post") with { TakenIn = Sample.Noon.AddDays(1) };
        writer.Add([first, Sample.Item("Another.", "wire/2.txt")]);

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(0, writer.Add([second, first]));
            var carrier = Assert.Single(reader.Reports()[0].Carriers);
            Assert.Equal(("post/7.txt", "Meridian Post", second.Report.Published, second.TakenIn), (carrier.Origin, carrier.Publisher, carrier.Published, carrier.TakenIn));
            Assert.Empty(reader.Reports()[1].Carriers);
        }
    }

    [Fact]
    public void Add_CopiesInOneBatch_KeepAllCarriersWhateverTheirOrder()
    {
        var items = new[] { "c.txt", "a.txt", "b.txt" }.Select(o => Sample.Item("One and the same.", o, "outlet of " + o)).ToArray();
        foreach (var batch in (Intake[][])[items, [.. items.Reverse()]])
        {
            var (reader, writer) = Fresh();
            Assert.Equal(1, writer.Add(batch));
            var entry = Assert.Single(reader.Reports());
            Assert.Equal("a.txt", entry.Report.Origin);
            Assert.Equal(["outlet of b.txt", "outlet of c.txt"], entry.Carriers.Select(c => c.Publisher));
        }
    }

    [Fact]
    public void Note_KnownPlaceUnderAnotherName_ChangesNothing()
    {
        var (reader, writer) = Fresh();
        var item = Sample.Item("Held.", "a.txt") with { Place = "/x/a.txt" };
        writer.Add([item]);
        var same = new Carrier(item.Report.Id, "../x/a.txt", null, null, Sample.Noon) { Place = "/x/a.txt" };
        Assert.Equal(0, writer.Note([same, same with { ReportId = "rep-unknown", Place = "/y" }]));
        Assert.Equal(1, writer.Note([same with { Place = "/y/a.txt" }, same with { Place = "/y/a.txt" }]));
        Assert.Equal("/y/a.txt", Assert.Single(Assert.Single(reader.Reports()).Carriers).Place);
    }

    [Fact]
    public void Reports_AfterSeveralBatches_StandInOrderOfIntake()
    {
        var (reader, writer) = Fresh();
        writer.Add([Sample.Item("c"), Sample.Item("a")]);
        writer.Add([Sample.Item("b")]);
        Assert.Equal(["c", "a", "b"], reader.Reports().Select(e => e.Report.Text));
    }

    [Fact]
    public void Readings_WhateverTheOrderOfIntake_AreTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string>[] Texts, int Seed)>(), run =>
        {
            var items = run.Texts.SelectMany((t, i) => new[] { Sample.Item(t.Get, $"{i}.txt", $"outlet {i}"), Sample.Item($"report {i}") }).ToArray();
            var shuffled = items.ToArray();
            new Random(run.Seed).Shuffle(shuffled);
            return Contents(items).SequenceEqual(Contents(shuffled));
        }));

    [Fact]
    public void Add_InAnyPortionsAndTwice_EqualsOnce() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(
        ArbMap.Default.ArbFor<(NonNull<string>[] Texts, PositiveInt Portion)>(), run =>
        {
            var items = run.Texts.Select(t => Sample.Item(t.Get)).ToArray();
            return Contents(items).SequenceEqual(Contents([.. items, .. items], 1 + run.Portion.Get % 7));
        }));

    [Fact]
    public void Replace_WithANewerReading_WinsAndKeepsTheReport()
    {
        var (reader, writer) = Fresh();
        var item = Sample.Item("Talks failed.");
        writer.Add([item, Sample.Item("Another.")]);
        writer.Replace([Sample.ReadingOf(item.Report, "2.0")]);
        writer.Replace([Sample.ReadingOf(item.Report, "2.0") with { Title = "Again" }]);

        var reading = reader.Readings().Single(r => r.ReportId == item.Report.Id);
        Assert.Equal(("2.0", "Again"), (reading.Engine, reading.Title));
        Assert.Equal(2, reader.Reports().Count);
    }

    [Fact]
    public void Replace_OfAnUnknownReport_ChangesNothing()
    {
        var (reader, writer) = Fresh();
        writer.Replace([Sample.ReadingOf(Sample.Item("Not held.").Report)]);
        Assert.Empty(reader.Readings());
    }

    [Fact]
    public void Contains_TellsHeldFromNew()
    {
        var (reader, writer) = Fresh();
        var item = Sample.Item("Held.");
        writer.Add([item]);
        Assert.True(reader.Contains(item.Report.Id));
        Assert.False(reader.Contains(Sample.Item("Other.").Report.Id));
    }

    [Fact]
    public void Readings_OfMoreThanAPage_AreAllThereInOrderOfId()
    {
        var (reader, writer) = Fresh();
        writer.Add([.. Enumerable.Range(0, 700).Select(i => Sample.Item($"report number {i}"))]);
        var ids = reader.Readings().Select(r => r.ReportId).ToArray();
        Assert.Equal(700, ids.Length);
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    private string[] Contents(IReadOnlyCollection<Intake> items, int portion = int.MaxValue)
    {
        var (reader, writer) = Fresh();
        foreach (var batch in items.Chunk(Math.Clamp(portion, 1, Math.Max(1, items.Count))))
        {
            writer.Add(batch);
        }

        return [.. reader.Readings().Select(Json)];
    }

    private static string Json(Reading reading) => ReadingJson.Write(reading, "x");
}
