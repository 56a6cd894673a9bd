using System.Text.Json;

namespace Rapporteur.App.Tests;

public sealed class ListingTests : IDisposable
{
    private static readonly string[] Listings = ["reports", "timeline", "incidents", "actors", "statements", "relations", "forecasts"];

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> All => [.. Listings];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(All))]
    public void Listing_Table_HasOneLineARow(string listing)
    {
        var run = Cli.Run(listing, "--case", Invented.Make(folder));
        Assert.Equal(0, run.Code);
        Assert.Equal(2, run.Out.TrimEnd().Split('\n').Length);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Listing_Json_IsAnArrayWithIds(string listing)
    {
        using var json = JsonDocument.Parse(Cli.Run(listing, "--json", "--case", Invented.Make(folder)).Out);
        Assert.All(json.RootElement.EnumerateArray(), row => Assert.NotEqual("", row.GetProperty("id").GetString()));
        Assert.Equal(1, json.RootElement.GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Listing_Csv_HasAsManyCellsAsHeadings(string listing)
    {
        var lines = Cli.Run(listing, "--csv", "--case", Invented.Make(folder)).Out.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("id", lines[0].Split(','));
        Assert.True(Cells(lines[1]).Count >= lines[0].Split(',').Length);
    }

    [Fact]
    public void Csv_CellThatWouldStartAFormula_IsSetOff()
    {
        var cells = Cells(Cli.Run("statements", "--csv", "--case", Invented.Make(folder)).Out.TrimEnd().Split('\n')[1]);
        Assert.Contains(cells, c => c.StartsWith("'=HYPERLINK(\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Incidents_Csv_CarriesIntervalSourceAndQuote()
    {
        var csv = Cli.Run("incidents", "--csv", "--case", Invented.Make(folder)).Out;
        Assert.Contains("2024-03-03,2024-03-03,stated", csv, StringComparison.Ordinal);
        Assert.Contains("Harbour Wire", csv, StringComparison.Ordinal);
        Assert.Contains("shelled the port of Varn", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Listing_Quotes_ShowTheSentence()
    {
        var run = Cli.Run("timeline", "--quotes", "--case", Invented.Make(folder));
        Assert.Contains("“On 3 March 2024 the Red Column shelled the port of Varn, killing two dockers.” Harbour Wire", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "2024-03-04")]
    [InlineData("--to", "2024-02")]
    [InlineData("--actor", "Blue")]
    [InlineData("--type", "airstrike")]
    [InlineData("--place", "Elsewhere")]
    [InlineData("--source", "Gazette")]
    [InlineData("--limit", "0")]
    [InlineData("--as-of", "2024-03-03")]
    [InlineData("--known", "2024-03-04")]
    public void Timeline_FilterThatDoesNotFit_IsEmpty(string option, string value)
    {
        var run = Cli.Run("timeline", option, value, "--case", Invented.Make(folder));
        Assert.Equal((0, ""), (run.Code, run.Out));
        Assert.Contains("Nothing", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "2024-03-03")]
    [InlineData("--to", "2024-03")]
    [InlineData("--actor", "red col")]
    [InlineData("--type", "ASSAULT")]
    [InlineData("--place", "varn")]
    [InlineData("--source", "harbour")]
    public void Timeline_FilterThatFits_KeepsTheRow(string option, string value) =>
        Assert.Contains("shelling", Cli.Run("timeline", option, value, "--case", Invented.Make(folder)).Out, StringComparison.Ordinal);

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(140)]
    public void Listing_OnATerminal_KeepsWithinItsWidth(int width)
    {
        var path = Invented.Make(folder);
        foreach (var listing in Listings)
        {
            Assert.All(Cli.RunAt(width, false, listing, "--quotes", "--case", path).Out.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(140)]
    public void Listing_LongTexts_BreakAtWordsOrSayThatTheyAreCut(int? width)
    {
        const string Name = "Provisional Command of the Red Column for the Harbour and Antidisestablishmentarian Districts";
        var path = Invented.Make(folder, $"On 3 March 2024 the {Name} shelled Varn. They denied it.", Name);
        foreach (var listing in (string[])["timeline", "actors", "statements", "relations"])
        {
            var lines = Cli.RunAt(width, false, listing, "--case", path).Out.TrimEnd().Split('\n');
            using var json = JsonDocument.Parse(Cli.Run(listing, "--json", "--case", path).Out);
            Assert.Contains(lines, l => l.Contains(json.RootElement[0].GetProperty("id").GetString()!, StringComparison.Ordinal));
            Assert.All(lines, l => Assert.InRange(l.Length, 0, width ?? 180));
            var cut = lines.SelectMany(l => l.Split(' ')).Where(w => w.Length > 3 && Name.Contains(w, StringComparison.Ordinal));
            Assert.All(cut, w => Assert.Contains(w, Name.Split(' ')));
        }
    }

    [Fact]
    public void Show_AnyIdOfAListing_IsDescribed()
    {
        var path = Invented.Make(folder);
        foreach (var listing in Listings)
        {
            using var json = JsonDocument.Parse(Cli.Run(listing, "--json", "--case", path).Out);
            var id = json.RootElement[0].GetProperty("id").GetString()!;
            var shown = Cli.Run("show", id, "--case", path);
            Assert.Equal(0, shown.Code);
            Assert.Contains(id, shown.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Show_UnknownId_IsTold()
    {
        var run = Cli.Run("show", "inc-000000000000", "--case", Invented.Make(folder));
        Assert.Equal(1, run.Code);
        Assert.Contains("RAP-302", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Actor_PartOfAName_ShowsTheProfile()
    {
        var path = Invented.Make(folder);
        var run = Cli.Run("actor", "red", "--case", path);
        Assert.Contains("Red Column", run.Out, StringComparison.Ordinal);
        Assert.Contains("shelling", run.Out, StringComparison.Ordinal);
        Assert.Contains("RAP-303", Cli.Run("actor", "Blue", "--case", path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_MarksWhatItFound()
    {
        var run = Cli.RunAt(80, true, "search", "VÁRN", "--case", Invented.Make(folder));
        Assert.Contains("port of \u001b[33mVarn\u001b[0m, killing", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, Cli.Run("search", "nowhere", "--case", folder["invented.case"]).Code);
    }

    [Theory]
    [InlineData("--actor", "red", 0)]
    [InlineData("--actor", "blue", 1)]
    [InlineData("--place", "Elsewhere", 1)]
    [InlineData("--from", "2024-03-05", 1)]
    public void Search_Filter_LeavesOutReports(string option, string value, int code) =>
        Assert.Equal(code, Cli.Run("search", "varn", option, value, "--case", Invented.Make(folder)).Code);

    [Fact]
    public void Actor_Csv_HoldsWhatItDidSaidAndIs()
    {
        var lines = Cli.Run("actor", "red", "--csv", "--case", Invented.Make(folder)).Out.TrimEnd().Split('\n');
        Assert.Equal(["incident", "statement", "relation"], lines.Skip(1).Select(l => l.Split(',')[0]));
    }

    [Fact]
    public void Export_BothFormats_HoldTheRecord()
    {
        var path = Invented.Make(folder);
        using var json = JsonDocument.Parse(Cli.Run("export", "--format", "json", "--case", path).Out);
        Assert.Equal(Invented.Text, json.RootElement.GetProperty("reports")[0].GetProperty("text").GetString());
        Assert.Equal(1, json.RootElement.GetProperty("incidents").GetArrayLength());
        Assert.Equal(0, Cli.Run("export", "--format", "csv", "--out", folder["out.csv"], "--case", path).Code);
        Assert.Equal(["incident", "statement", "relation", "forecast"], File.ReadLines(folder["out.csv"]).Skip(1).Select(l => l.Split(',')[0]));
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cells[^1] += '"';
                i++;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += line[i];
            }
        }

        return cells;
    }
}
