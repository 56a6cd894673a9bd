
namespace Rapporteur.Workbench.Tests;

/// <summary>The page of an incident: accounts side by side, what was known when, and what can be decided there.</summary>
[Collection(BenchCollection.Name)]
public class IncidentTests(Bench bench)
{
    /// <summary>Rockets on a base: several accounts, two tolls.</summary>
    internal const string Disputed = "/incidents?type=rocket&from=2024-03-03&to=2024-03-03 > a.what";

    [Fact]
    public async Task Accounts_AreRowsAndDisputedCellsAreMarked()
    {
        await using var tab = await bench.Open();

        await tab.Go(Disputed);

        var accounts = tab.Page.Locator("table.accounts tbody tr[data-row]");
        Assert.True(await accounts.CountAsync() >= 4);
        Assert.True(await tab.Page.Locator("table.accounts .cell.disputed").CountAsync() >= 3);
        Assert.Contains("origins", await tab.Page.Locator(".headline").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await tab.Page.Locator("article.dispute").CountAsync() >= 1);
        await tab.Page.ClickAsync(".rules summary");
        Assert.Contains("most separate origins", await tab.Page.Locator(".rules").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AccountsCell_OpensItsSentence()
    {
        await using var tab = await bench.Open();
        await tab.Go(Disputed);

        await tab.Page.Locator("table.accounts tbody tr[data-row] .evidence-panel summary").First.ClickAsync();

        Assert.True(await tab.Page.Locator("table.accounts .panel blockquote").First.IsVisibleAsync());
    }

    [Fact]
    public async Task KnownStrip_SetsTheDayAndHidesWhatCameLater()
    {
        await using var tab = await bench.Open();
        await tab.Go(Disputed);
        var all = await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync();
        var days = await tab.Page.Locator(".known li").CountAsync();

        await tab.Page.ClickAsync(".known a >> nth=0");

        Assert.Contains("as-of=2024-03-03", tab.Page.Url, StringComparison.Ordinal);
        Assert.True(await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync() < all);
        Assert.Equal(0, await tab.Page.Locator("article.dispute").CountAsync());
        Assert.Equal(days, await tab.Page.Locator(".known li").CountAsync());
    }

    [Fact]
    public async Task BeforeTheFirstReport_ItIsNotKnown()
    {
        await using var tab = await bench.Open();

        await tab.Go(Disputed);
        await tab.Go(new Uri(tab.Page.Url).AbsolutePath + "?as-of=2024-01-01");

        Assert.Equal("Not known on that day", (await tab.Page.InnerTextAsync("h1")).Trim());
        Assert.Equal(0, await tab.Page.Locator("table.accounts").CountAsync());
    }

    [Fact]
    public async Task SplitOff_AndUndo()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go(Disputed);
        var before = await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync();

        var last = tab.Page.Locator("table.accounts tbody tr[data-row]").Last;
        await last.GetByText("Split off").First.ClickAsync();
        await last.Locator("input[name=Why]").FillAsync("another day");
        await last.Locator("button").ClickAsync();

        Assert.Equal(before - 1, await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync());
        await tab.Page.ClickAsync(".flash button");
        Assert.Equal(before, await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Settle_AndUndo()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go(Disputed);

        await tab.Page.Locator("article.dispute .side button").First.ClickAsync();

        Assert.Contains("Test Analyst", await tab.Page.InnerTextAsync("article.dispute .ruling"), StringComparison.Ordinal);
        await tab.Page.ClickAsync(".flash button");
        Assert.Equal(0, await tab.Page.Locator("article.dispute .ruling").CountAsync());
    }

    [Fact]
    public async Task OverruleGrade_AndUndo()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go(Disputed);

        var byRule = await tab.Page.InnerTextAsync(".grade-line .grade");
        await tab.Page.ClickAsync(".grade-line .work summary");
        await tab.Page.SelectOptionAsync(".grade-line select", "5");
        await tab.Page.FillAsync(".grade-line input[name=Why]", "one family of reports");
        await tab.Page.ClickAsync(".grade-line button");

        Assert.Equal("F5", await tab.Page.InnerTextAsync(".grade-line .grade"));
        Assert.Contains("one family of reports", await tab.Page.InnerTextAsync("#grade"), StringComparison.Ordinal);
        await tab.Page.ClickAsync(".flash button");
        Assert.Equal(byRule, await tab.Page.InnerTextAsync(".grade-line .grade"));
    }

    [Fact]
    public async Task Join_ShowsWhatComesOfItAndCanBeUndone()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go(Disputed);
        var before = await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync();

        var last = tab.Page.Locator("table.accounts tbody tr[data-row]").Last;
        var account = (await last.GetAttributeAsync("id"))!;
        await last.GetByText("Split off").First.ClickAsync();
        await last.Locator("button").ClickAsync();
        await tab.Page.FillAsync("#join input[name=with]", account[..account.LastIndexOf('-')] + "/" + account[(account.LastIndexOf('-') + 1)..]);
        await tab.Page.ClickAsync("#join button");
        Assert.Empty(await tab.Axe());
        Assert.Equal(3, await tab.Page.Locator(".pair .record").CountAsync());
        await tab.Page.FillAsync(".decide input[name=Why]", "the same salvo");
        await tab.Page.ClickAsync(".decide button");

        Assert.Equal(before, await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync());
        await tab.Page.ClickAsync(".flash button");
        Assert.Equal(before - 1, await tab.Page.Locator("table.accounts tbody tr[data-row]").CountAsync());
    }

    [Fact]
    public async Task CopyWithCitation_GivesLineAndSources()
    {
        await using var tab = await bench.Open();
        await tab.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await tab.Go(Disputed);

        await tab.Page.ClickAsync(".cite-line summary");
        await tab.Page.ClickAsync(".cite-line button");

        await Assertions.Expect(tab.Page.Locator(".cite-line button")).ToHaveTextAsync("Copied");
        var copied = await tab.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains("Harbour Wire, 3 Mar 2024: “", copied, StringComparison.Ordinal);
    }
}
