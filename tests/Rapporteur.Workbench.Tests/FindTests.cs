namespace Rapporteur.Workbench.Tests;

/// <summary>The one search: kinds mixed, words marked, facets that count again, chips that come off.</summary>
[Collection(BenchCollection.Name)]
public class FindTests(Bench bench)
{
    [Fact]
    public async Task Slash_FocusesTheBox_AndEnterSearches()
    {
        await using var tab = await bench.Open();
        await tab.Go("/incidents");

        await tab.Page.Keyboard.PressAsync("/");
        await tab.Page.Keyboard.TypeAsync("rocket");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync("**/search?*");

        Assert.True(await tab.Page.Locator(".hits mark").CountAsync() > 0);
        var kinds = await tab.Page.Locator(".facet").First.InnerTextAsync();
        Assert.Contains("report", kinds, StringComparison.Ordinal);
        Assert.Contains("incident", kinds, StringComparison.Ordinal);
        Assert.Contains("statement", kinds, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameOfAnActor_LeadsToIt()
    {
        await using var tab = await bench.Open();

        await tab.Go("/search?q=Jaysh&kind=actor > .hits a");

        Assert.Contains("/actors/act-", tab.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facet_NarrowsAndCountsAgain_AndComesOff()
    {
        await using var tab = await bench.Open();
        await tab.Go("/search?q=rocket");
        var all = await tab.Page.Locator(".hits > li").CountAsync();

        await tab.Page.ClickAsync(".facet a[href*='kind=statement']");
        var some = await tab.Page.Locator(".hits > li").CountAsync();
        Assert.InRange(some, 1, all - 1);
        Assert.Equal("1", (await tab.Page.Locator(".facet").First.Locator("li").CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture));

        await tab.Page.ClickAsync(".chip:has-text('Kind')");
        Assert.Equal(all, await tab.Page.Locator(".hits > li").CountAsync());
    }

    [Fact]
    public async Task Facet_CanBeLeftOut()
    {
        await using var tab = await bench.Open();
        await tab.Go("/search?q=rocket");
        var all = await tab.Page.Locator(".hits > li").CountAsync();

        await tab.Page.Locator(".facet").First.Locator("a.leave").First.ClickAsync();

        Assert.Contains("without=kind", tab.Page.Url, StringComparison.Ordinal);
        Assert.InRange(await tab.Page.Locator(".hits > li").CountAsync(), 1, all - 1);
        Assert.Equal(1, await tab.Page.Locator(".chip.not").CountAsync());
    }

    [Fact]
    public async Task Phrase_IsExact()
    {
        await using var tab = await bench.Open();
        await tab.Go("/search?q=base+army");
        var words = await tab.Page.Locator(".hits > li").CountAsync();

        await tab.Go("/search?q=%22base+army%22");

        Assert.True(words > 0);
        Assert.Equal(0, await tab.Page.Locator(".hits > li").CountAsync());
    }

    [Fact]
    public async Task AsOf_FindsOnlyWhatWasOut()
    {
        await using var tab = await bench.Open();
        await tab.Go("/search?q=rocket&kind=report");
        var all = await tab.Page.Locator(".hits > li").CountAsync();

        await tab.Go("/search?q=rocket&kind=report&as-of=2024-03-04");

        Assert.InRange(await tab.Page.Locator(".hits > li").CountAsync(), 1, all - 1);
    }

    [Fact]
    public async Task Markup_IsText()
    {
        using var host = bench.Of(("a.txt", "Published: 4 March 2024\n\nRebels shelled the town of Alpha <script>document.title='taken'</script> <b>on Monday</b>, the army said."));
        await using var tab = await bench.Open(host);

        await tab.Go("/search?q=Alpha");

        Assert.Contains("<b>on Monday</b>", await tab.Page.InnerTextAsync(".hits"), StringComparison.Ordinal);
        Assert.Empty(tab.Troubles);
    }
}
