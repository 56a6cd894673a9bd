namespace Rapporteur.Workbench.Tests;

/// <summary>Publishers and how far they are relied on.</summary>
[Collection(BenchCollection.Name)]
public class SourcePageTests(Bench bench)
{
    [Fact]
    public async Task Listing_LeadsToASourceWithWhatItToldFirst()
    {
        await using var tab = await bench.Open();
        await tab.Go("/sources");

        await tab.Page.Locator("tbody a.what").First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator("h1")).ToContainTextAsync("F");
        Assert.True(await tab.Page.Locator("table.rows tbody tr").CountAsync() > 0);
        Assert.Empty(await tab.Axe());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Judging_ShowsInGradesAndHistory_AndUndoRestores()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/sources");
        await tab.Page.Locator("tbody a.what").First.ClickAsync();
        var before = await tab.Page.Locator("table.rows .grade").AllTextContentsAsync();

        await tab.Page.GetByLabel("Letter").SelectOptionAsync("B");
        await tab.Page.GetByLabel("Why").FillAsync("long record");
        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Keep" }).Last.ClickAsync();

        await Assertions.Expect(tab.Page.Locator("h1 .grade")).ToHaveTextAsync("B");
        await Assertions.Expect(tab.Page.Locator(".lines")).ToContainTextAsync("long record");
        Assert.Contains(await tab.Page.Locator("table.rows .grade").AllTextContentsAsync(), g => g[0] == 'B');

        await tab.Page.Keyboard.PressAsync("z");

        await Assertions.Expect(tab.Page.Locator("h1 .grade")).ToHaveTextAsync("F");
        Assert.Equal(before, await tab.Page.Locator("table.rows .grade").AllTextContentsAsync());
    }
}
