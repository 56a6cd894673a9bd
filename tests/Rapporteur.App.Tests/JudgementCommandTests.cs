using System.Text.Json;
using Rapporteur.App.Judging;
using Rapporteur.App.Output;
using Rapporteur.Storage;

namespace Rapporteur.App.Tests;

public sealed class JudgementCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static Cli Judge(string file, params string[] args) => Cli.Run([.. args, "--by", "A. Reader", "--case", file]);

    private static string Export(string file, string format = "json") => Cli.Run("export", "--format", format, "--case", file).Out;

    private static string Reference(string file, string finding)
    {
        using var store = SqliteCase.OpenExisting(file).Value!;
        return $"{store.Ids()[0]}/{finding}";
    }

    [Fact]
    public void Undo_OfEveryJudgement_RestoresTheExportsByteForByte()
    {
        var file = Invented.Make(folder);
        var (json, csv) = (Export(file), Export(file, "csv"));
        string[][] judgements =
        [
            ["reject", Reference(file, "r1"), "--why", "not so"], ["correct", Reference(file, "e1"), "killed", "three dockers"], ["rename", "Red Column", "Red Army"],
            ["grade", "Harbour Wire", "B"], ["grade", Reference(file, "e1"), "1"], ["published", Reference(file, "e1").Split('/')[0], "2024-03-06"],
            ["forecasts", "settle", Reference(file, "f1"), "happened", "--evidence", "seen"], ["accept", Reference(file, "s1")],
        ];
        foreach (var judgement in judgements)
        {
            Assert.Equal(0, Judge(file, judgement).Code);
        }

        var judged = Export(file);
        Assert.Contains("three dockers", judged, StringComparison.Ordinal);
        Assert.Contains("\"B1\"", judged, StringComparison.Ordinal);
        Assert.Contains("Red Army", judged, StringComparison.Ordinal);
        Assert.Contains("happened", judged, StringComparison.Ordinal);
        foreach (var _ in judgements)
        {
            Assert.Equal(0, Judge(file, "undo", "last").Code);
        }

        Assert.Equal(json, Export(file));
        Assert.Equal(csv, Export(file, "csv"));
        using var history = JsonDocument.Parse(Cli.Run("history", "--json", "--case", file).Out);
        Assert.Equal(2 * judgements.Length, history.RootElement.GetArrayLength());
    }

    [Fact]
    public void History_TellsWhoWhatWhyAndWhetherItCounts()
    {
        var file = Invented.Make(folder);
        Judge(file, "correct", Reference(file, "e1"), "killed", "five", "--why", "hospital list");
        Judge(file, "correct", Reference(file, "e1"), "killed", "six");

        var run = Cli.Run("history", "--case", file);
        Assert.Contains("A. Reader", run.Out, StringComparison.Ordinal);
        Assert.Contains("hospital list", run.Out, StringComparison.Ordinal);
        Assert.Contains("overruled by", run.Out, StringComparison.Ordinal);
        Assert.Contains("six", Export(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RAP-501", "accept", "rep-none/e1")]
    [InlineData("RAP-501", "same", "Nobody", "Red Column")]
    [InlineData("RAP-505", "same", "Red Column", "Red Column")]
    [InlineData("RAP-506", "split", "Red Column", "Blue Column")]
    [InlineData("RAP-507", "grade", "Harbour Wire", "Z")]
    [InlineData("RAP-511", "grade", "No Such Wire", "A")]
    [InlineData("RAP-501", "settle", "dis-none", "1")]
    [InlineData("RAP-509", "undo", "last")]
    public void Judgement_WhatTheCaseDoesNotHave_IsToldWithItsCode(string code, params string[] args)
    {
        var run = Judge(Invented.Make(folder), args);
        Assert.Equal(1, run.Code);
        Assert.StartsWith(code, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void Review_Lines_DecideSkipTakeBackAndLeave()
    {
        using var store = SqliteCase.OpenExisting(Invented.Make(folder)).Value!;
        var reading = store.Readings().First();
        store.Replace([reading with
        {
            Events = [reading.Events[0] with { Provenance = new Findings.Provenance("test", "hand", 0.5) }],
            Relations = [reading.Relations[0] with { Provenance = new Findings.Provenance("test", "hand", 0.6) }],
            Forecasts = [reading.Forecasts[0] with { Provenance = new Findings.Provenance("test", "hand", 0.7) }],
        }]);
        using var output = new StringWriter();
        using var catalogue = new CaseCatalogue(store, () => Commands.CaseViews.Of(store));
        var desk = new Desk(store, store, () => catalogue.At(null, null), TimeProvider.System);
        var session = new ReviewSession(new Terminal { Out = output, Error = output }, desk, "B. Reader", null);

        Assert.Equal(0, session.Run(new Keys(new StringReader("?\ns\na\nz\nx\nq\n"))));

        Assert.Equal([Casefile.JudgementKind.Accept, Casefile.JudgementKind.Undo, Casefile.JudgementKind.Reject], store.Judgements().Select(j => j.Kind));
        Assert.All(store.Judgements().Where(j => j.Kind != Casefile.JudgementKind.Undo), j => Assert.EndsWith("/e1", j.Subject, StringComparison.Ordinal));
        Assert.Contains("1 decided, 1 skipped", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("s  skip", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(desk.Record.Rows<Present.IncidentRow>(new Present.RowQuery(Present.ListingKind.Incidents)).Rows);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void ReviewPage_KeepsToTheWidth(int width)
    {
        using var output = new StringWriter();
        var side = new Review.ReviewSide("A very long name of a column of the northern front (act-123456789abc)", ["armed group, in 3 reports"], [new string('x', 30) + " " + new string('y', 90)]);
        var item = new Review.ReviewItem("k", "link", "Are “A” and “B” one?", [side, side], ["+0.5 names/same-words: a | b"]) { Doubt = 1, Effect = 2, Answers = [new('y', "same", Casefile.JudgementKind.Same, "a") { Other = "b" }] };
        new ReviewPage(new Terminal { Out = output, Error = output, Width = width }).Show(item, 3, true);

        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.TrimEnd().Length <= width, line));
        Assert.Contains("[y] same", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("timeline")]
    [InlineData("incidents")]
    [InlineData("actors")]
    [InlineData("statements")]
    [InlineData("relations")]
    [InlineData("ledger")]
    [InlineData("forecasts")]
    public void Listing_AsOfAndKnown_LeaveOutWhatCameLater(string listing)
    {
        var file = Invented.Make(folder);
        int Rows(params string[] args) => JsonDocument.Parse(Cli.Run([listing, "--json", "--case", file, .. args]).Out).RootElement.GetArrayLength();

        Assert.Equal([1, 0, 1], [Rows("--as-of", "2024-03-04"), Rows("--as-of", "2024-03-03"), Rows()]);
        Assert.Equal([1, 0], [Rows("--known", "2024-03-05"), Rows("--known", "2024-03-04")]);
    }

    [Fact]
    public void Ask_UnknownName_SaysSoAndLeavesWithOne()
    {
        var run = Cli.Run("ask", "Who leads the Amber Circle?", "--case", Invented.Make(folder));
        Assert.Equal(1, run.Code);
        Assert.StartsWith("The reports do not say.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_WhatAReportSays_QuotesItWithItsSource()
    {
        var run = Cli.Run("ask", "Who shelled the port of Varn?", "--case", Invented.Make(folder));
        Assert.Equal(0, run.Code);
        Assert.Contains("the Red Column shelled the port of Varn", run.Out, StringComparison.Ordinal);
        Assert.Contains("Harbour Wire", run.Out, StringComparison.Ordinal);
    }
}
