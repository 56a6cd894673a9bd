namespace Rapporteur.Workbench.Tests;

/// <summary>The page of an actor: parts by tab, posts over time, and merging and splitting with a look at what comes of it.</summary>
[Collection(BenchCollection.Name)]
public class ActorTests(Bench bench)
{
    /// <summary>The most reported actor of the samples.</summary>
    internal const string Known = "/actors > a.what.actor";

    [Fact]
    public async Task Overview_ShowsNamesWithThoseWhoUseThemAndAStripOfPosts()
    {
        await using var tab = await bench.Open();

        await tab.Go(Known);

        Assert.True(await tab.Page.Locator("table.names tbody tr").CountAsync() > 2);
        Assert.Contains("Harbour Wire", await tab.Page.InnerTextAsync("table.names"), StringComparison.Ordinal);
        Assert.True(await tab.Page.Locator(".strip .certain").CountAsync() > 0);
    }

    [Theory]
    [InlineData("relations", "table.rows")]
    [InlineData("incidents", "table.rows")]
    [InlineData("said", ".said li")]
    [InlineData("about", ".said li")]
    [InlineData("disputes", "article.dispute")]
    [InlineData("sources", ".evidence li")]
    public async Task Tab_IsInTheAddressAndShowsWhatItCounts(string name, string shown)
    {
        await using var tab = await bench.Open();
        await tab.Go(Known);

        await tab.Page.ClickAsync($".tabs a[href*='tab={name}']");

        Assert.Contains("tab=" + name, tab.Page.Url, StringComparison.Ordinal);
        Assert.True(await tab.Page.Locator(shown).CountAsync() > 0);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task AsOf_LeavesOutWhatWasNotKnown()
    {
        await using var tab = await bench.Open();
        await tab.Go(Known);
        var today = await tab.Page.InnerTextAsync(".tabs a[href*='tab=sources'] .count");
        var path = new Uri(tab.Page.Url).AbsolutePath;

        await tab.Go(path + "?as-of=2024-03-04");
        Assert.NotEqual(today, await tab.Page.InnerTextAsync(".tabs a[href*='tab=sources'] .count"));

        await tab.Go(path + "?as-of=2020-01-01");
        Assert.Equal("Not known on that day", (await tab.Page.InnerTextAsync("h1")).Trim());
    }

    [Fact]
    public async Task Merge_ShowsBothAndTheResult_AndCanBeUndone()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/actors");
        var names = await tab.Page.Locator("a.what.actor").AllInnerTextsAsync();
        await tab.Go(Known);

        await tab.Page.GetByText("Merge with another").ClickAsync();
        await tab.Page.FillAsync("input[name=with]", names[1].Trim());
        await tab.Page.Locator("form[action$='/merge'] button").ClickAsync();
        Assert.Equal(3, await tab.Page.Locator(".pair .record").CountAsync());
        await tab.Page.FillAsync(".decide input[name=Why]", "one body under two names");
        await tab.Page.Keyboard.PressAsync("Escape");
        await tab.Page.Keyboard.PressAsync("y");
        await tab.Page.WaitForURLAsync(u => u.Contains("/actors/act-", StringComparison.Ordinal) && !u.Contains("merge", StringComparison.Ordinal));

        Assert.Contains(names[1].Trim(), await tab.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await tab.Page.ClickAsync(".flash button");
        await tab.Go("/actors");
        Assert.Equal(names, await tab.Page.Locator("a.what.actor").AllInnerTextsAsync());
    }

    [Fact]
    public async Task NotTheSame_KeepsThemApart()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/actors");
        var second = (await tab.Page.Locator("a.what.actor").Nth(1).GetAttributeAsync("href"))!;
        await tab.Go(Known);

        await tab.Go(new Uri(tab.Page.Url).AbsolutePath + "/merge?with=" + second["/actors/".Length..]);
        await tab.Page.ClickAsync("button[value=not-same]");

        Assert.Contains("are two", await tab.Page.InnerTextAsync(".flash"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SplitOfAName_ShowsWhatStaysAndWhatGoes_AndCanBeUndone()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/actors");
        var before = await tab.Page.Locator(".total").First.InnerTextAsync();
        await tab.Go(Known);

        await tab.Page.Locator("table.names input[type=checkbox]").Nth(1).CheckAsync();
        await tab.Page.GetByText("Split off the chosen names").ClickAsync();
        Assert.True(await tab.Page.Locator(".pair .record.suggested").CountAsync() >= 2);
        await tab.Page.ClickAsync(".decide button");
        Assert.Equal(1, await tab.Page.Locator(".flash:not(.problem)").CountAsync());
        await tab.Page.ClickAsync(".flash button");

        await tab.Go("/actors");
        Assert.Equal(before, await tab.Page.Locator(".total").First.InnerTextAsync());
    }

    [Fact]
    public async Task Rename_ShowsTheNameEverywhere()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go(Known);

        await tab.Page.GetByText("Rename").First.ClickAsync();
        await tab.Page.FillAsync(".tools input[name=Value]", "Valley Host");
        await tab.Page.Locator(".tools .judge button").First.ClickAsync();

        Assert.Contains("Valley Host", await tab.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
    }
}
