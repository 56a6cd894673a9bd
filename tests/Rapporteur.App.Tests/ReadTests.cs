using System.Text;
using System.Text.Json;
using Rapporteur.Storage;

namespace Rapporteur.App.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>Input, its bytes (null: there is none), and the code that it must give.</summary>
    public static TheoryData<string, byte[]?, string> Bad => new()
    {
        { "none.txt", null, "RAP-101" },
        { "empty.txt", [], "RAP-102" },
        { "blank.txt", [.. " \n\t\n"u8], "RAP-103" },
        { "image.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0], "RAP-104" },
        { "nulls.txt", [.. "a\0b\0c\0 and d \0\0\0 then text to come"u8], "RAP-104" },
        { "utf16.txt", [.. Encoding.Unicode.GetBytes("no byte order mark here")], "RAP-105" },
        { "koi8.txt", [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x20, 0xCD, 0xC9, 0xD2], "RAP-105" },
        { "*.pdf", null, "RAP-109" },
        { "script.html", [.. "<html><body><script>go()</script></body></html>"u8], "RAP-111" },
        { "deep.html", [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)))], "RAP-113" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Bad))]
    public void Read_BadInputAmongGood_IsLeftOutWithItsCodeAndTheRestGoesOn(string name, byte[]? bytes, string code)
    {
        var bad = bytes is null ? folder[name] : folder.Write(name, bytes);
        var first = folder.Write("first.txt", "The first report tells of a truce."u8);
        var last = folder.Write("last.txt", "The last report tells of its end."u8);

        var run = Cli.Run("read", first, bad, last, "--case", folder["a.case"]);

        Assert.Equal(1, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains("2 reports read", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 input left out", run.Out, StringComparison.Ordinal);
        using var store = SqliteCase.OpenExisting(folder["a.case"]).Value!;
        Assert.Equal([first, last], store.Reports().Select(r => r.Report.Origin));
    }

    [Fact]
    public void Read_AddressOfAPage_IsFetchedAndReadOnce()
    {
        using var site = new FakeSite(path => path == "/news"
            ? new FakePage([.. "<html><head><title>Truce holds</title></head><body><article><p>The truce held for a third day, the army said.</p></article></body></html>"u8])
            : new FakePage([]) { Status = 404 });

        var run = Cli.Run("read", site.Address + "/news", site.Address + "/none", "--case", folder["a.case"]);

        Assert.Equal(1, run.Code);
        Assert.Contains("RAP-115", run.Error, StringComparison.Ordinal);
        using var store = SqliteCase.OpenExisting(folder["a.case"]).Value!;
        var report = Assert.Single(store.Reports()).Report;
        Assert.Equal(site.Address + "/news", report.Origin);
        Assert.Contains("The truce held", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileOf200Megabytes_IsLeftOut()
    {
        using (var file = File.Create(folder["large.txt"]))
        {
            file.SetLength(200L * 1024 * 1024);
        }

        var run = Cli.Run("read", folder["large.txt"], "--case", folder["a.case"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("RAP-106", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FolderWithoutReports_IsToldAndMakesNoCase()
    {
        Directory.CreateDirectory(folder["bare"]);
        var run = Cli.Run("read", folder["bare"], "--case", folder["a.case"]);
        Assert.Equal(1, run.Code);
        Assert.Contains("RAP-108", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["a.case"]));
    }

    [Theory]
    [InlineData("RAP-203", 3, "no/such/folder/a.case")]
    [InlineData("RAP-204", 3, "one.txt")]
    public void Read_IntoNoCase_IsRefused(string code, int exit, string name)
    {
        var report = folder.Write("one.txt", "A report that is no case, and stays as it is."u8);
        var run = Cli.Run("read", report, "--case", folder[name]);
        Assert.Equal(exit, run.Code);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Equal("A report that is no case, and stays as it is.", File.ReadAllText(report));
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("timeline", "--from", "yesterday")]
    [InlineData("timeline", "--limit", "many")]
    [InlineData("timeline", "--json", "--csv")]
    [InlineData("read")]
    [InlineData("read", "--again", "a.txt")]
    [InlineData("export", "--format", "xml")]
    public void Command_NotUnderstood_IsRefusedWithAdvice(params string[] args)
    {
        var run = Cli.Run(args);
        Assert.Equal(2, run.Code);
        Assert.Contains("RAP-301", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Out);
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("status")]
    [InlineData("show", "inc-1")]
    [InlineData("search", "word")]
    [InlineData("brief")]
    public void Command_WithoutACase_IsToldAndMakesNone(params string[] args)
    {
        var run = Cli.Run([.. args, "--case", folder["none.case"]]);
        Assert.Equal(3, run.Code);
        Assert.Contains("RAP-202", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["none.case"]));
    }

    [Fact]
    public void Read_Twice_ChangesNothing()
    {
        folder.Write("in/a.txt", "Report one."u8);
        folder.Write("in/b.txt", "Report two."u8);
        Cli.Run("read", folder["in"], "--case", folder["a.case"]);
        var before = Cli.Run("export", "--format", "json", "--case", folder["a.case"]).Out;

        var again = Cli.Run("read", folder["in"], "--case", folder["a.case"]);

        Assert.Equal(0, again.Code);
        Assert.Contains("0 reports read", again.Out, StringComparison.Ordinal);
        Assert.Contains("2 reports already there", again.Out, StringComparison.Ordinal);
        Assert.Equal(before, Cli.Run("export", "--format", "json", "--case", folder["a.case"]).Out);
    }

    [Fact]
    public void Read_SameTextFromTwoOutlets_KeepsBothCarriers()
    {
        var (wire, post) = (folder.Write("wire/a.txt", "One text."u8), folder.Write("post/b.txt", "One text."u8));
        Cli.Run("read", wire, "--source", "Harbour Wire", "--case", folder["a.case"]);
        for (var i = 0; i < 2; i++)
        {
            Assert.Contains(i == 0 ? "1 from a further place" : "skipped.", Cli.Run("read", post, "--source", "Meridian Post", "--case", folder["a.case"]).Out, StringComparison.Ordinal);
            Cli.Run("read", Path.Combine(folder["post"], "..", "wire", "a.txt"), "--case", folder["a.case"]);
        }

        using var store = SqliteCase.OpenExisting(folder["a.case"]).Value!;
        Assert.Equal("Meridian Post", Assert.Single(Assert.Single(store.Reports()).Carriers).Publisher);
        using var json = JsonDocument.Parse(Cli.Run("reports", "--json", "--case", folder["a.case"]).Out);
        Assert.Equal("Meridian Post", json.RootElement[0].GetProperty("carriers")[0].GetProperty("publisher").GetString());
        Assert.Contains("Meridian Post", Cli.Run("show", "rep-", "--case", folder["a.case"]).Out, StringComparison.Ordinal);
        Assert.Contains("Carriers", Cli.RunAt(140, false, "reports", "--source", "meridian", "--case", folder["a.case"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Json_WritesOneReadingForEachInputEvenWhenHeld()
    {
        folder.Write("in/a.txt", "Report one."u8);
        folder.Write("in/deep/a.html", "<html><body><p>Report two, somewhat longer.</p></body></html>"u8);
        Cli.Run("read", folder["in/a.txt"], "--case", folder["a.case"]);

        var run = Cli.Run("read", folder["in"], "--case", folder["a.case"], "--json", folder["out/json"]);

        Assert.Equal(0, run.Code);
        foreach (var (name, file) in new[] { ("a.json", "a.txt"), ("a-2.json", "a.html") })
        {
            using var json = JsonDocument.Parse(File.ReadAllText(folder["out/json/" + name]));
            Assert.Equal(file, json.RootElement.GetProperty("report").GetProperty("file").GetString());
            Assert.All((string[])["actors", "events", "statements", "relations", "forecasts"], s => Assert.Equal(JsonValueKind.Array, json.RootElement.GetProperty(s).ValueKind));
        }
    }

    [Fact]
    public void Read_JsonWhereNoFolderCanBe_IsRefusedBeforeReading()
    {
        folder.Write("file", "x"u8);
        var run = Cli.Run("read", folder.Write("a.txt", "Report."u8), "--case", folder["a.case"], "--json", folder["file/sub"]);
        Assert.Equal(4, run.Code);
        Assert.Contains("RAP-305", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Again_ReplacesReadingsAndKeepsReports()
    {
        var path = Invented.Make(folder);
        Assert.Contains("read --again", Cli.Run("status", "--case", path).Out, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run("read", "--again", "--case", path).Code);
        using var store = SqliteCase.OpenExisting(path).Value!;
        Assert.Equal(About.Engine, Assert.Single(store.Readings()).Engine);
        Assert.Equal("Harbour Wire", Assert.Single(store.Reports()).Report.Publisher);
        Assert.DoesNotContain("read --again", Cli.Run("status", "--case", path).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Demo_IntoAFreshCase_ShowsTheWholeWay()
    {
        var run = Cli.RunAt(100, false, "demo", "--case", folder["demo.case"]);
        Assert.Equal(0, run.Code);
        Assert.All((string[])["1. Reading", "2. What happened", "3. Where the accounts disagree", "# Brief"], s => Assert.Contains(s, run.Out, StringComparison.Ordinal));
        Assert.Contains("RAP-308", Cli.Run("demo", "--case", folder["demo.case"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SourceAndDay_StandInTheCase()
    {
        Cli.Run("read", folder.Write("a.txt", "Report one."u8), "--source", "Coast Ledger", "--published", "2024-02", "--case", folder["a.case"]);
        using var store = SqliteCase.OpenExisting(folder["a.case"]).Value!;
        var report = Assert.Single(store.Reports()).Report;
        Assert.Equal(("Coast Ledger", "2024-02"), (report.Publisher, report.Published.ToString()));
    }

    [Fact]
    public void Brief_AsHtmlIntoAFile_IsOnePageWithoutScript()
    {
        folder.Write("in/a.txt", "PORT MORA, March 3, 2021 (Salt Wire) - Rebels of the Ridge Brigade killed two sailors in Port Mora on Monday."u8);
        Cli.Run("read", folder["in"], "--case", folder["a.case"]);

        var run = Cli.Run("brief", "--format", "html", "--out", folder["brief.html"], "--case", folder["a.case"]);

        Assert.Equal((0, ""), (run.Code, run.Out));
        var page = File.ReadAllText(folder["brief.html"]);
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("Port Mora", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Brief_SinceAfterTheLastReport_TellsNothing()
    {
        folder.Write("in/a.txt", "PORT MORA, March 3, 2021 (Salt Wire) - Rebels of the Ridge Brigade killed two sailors in Port Mora on Monday."u8);
        Cli.Run("read", folder["in"], "--case", folder["a.case"]);

        var run = Cli.Run("brief", "--since", "2021-03-10", "--format", "md", "--case", folder["a.case"]);

        Assert.Equal(0, run.Code);
        Assert.DoesNotContain("Port Mora", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_FormatBesideJson_IsRefused() =>
        Assert.NotEqual(0, Cli.Run("brief", "--format", "html", "--json", "--case", folder["a.case"]).Code);
}
