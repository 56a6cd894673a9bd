namespace Rapporteur.Workbench.Tests;

/// <summary>The queue of questions, answered by single keys, and the history that takes answers back.</summary>
[Collection(BenchCollection.Name)]
public class ReviewTests(Bench bench)
{
    [Fact]
    public async Task Keys_AnswerSkipAndTakeBack()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/review?kind=link");
        var first = await tab.Page.Locator("#asked").InnerTextAsync();

        await tab.Page.Keyboard.PressAsync("s");
        await tab.Page.WaitForSelectorAsync(".weight:has-text('2 of')");
        Assert.NotEqual(first, await tab.Page.Locator("#asked").InnerTextAsync());
        await tab.Go("/review?kind=link");
        await tab.Page.Keyboard.PressAsync("y");
        await tab.Page.WaitForSelectorAsync(".flash");
        Assert.NotEqual(first, await tab.Page.Locator("#asked").InnerTextAsync());
        await tab.Page.Keyboard.PressAsync("z");
        await tab.Page.WaitForSelectorAsync(".flash:has-text('undone')");

        Assert.Equal(first, await tab.Page.Locator("#asked").InnerTextAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Dispute_IsSettledByTheNumberOfASide()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/review?kind=dispute");
        var first = await tab.Page.Locator("#asked").InnerTextAsync();

        await tab.Page.Keyboard.PressAsync("1");
        await tab.Page.WaitForSelectorAsync(".flash:not(.problem)");

        Assert.NotEqual(first, await tab.Page.Locator("#asked").InnerTextAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task History_TellsWhatWhoAndWhy_AndUndoes()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/review?kind=event");
        await tab.Page.Locator("[name=Why]").FillAsync("read it twice");
        await tab.Page.Locator("button[data-key=x]").ClickAsync();
        await tab.Page.WaitForSelectorAsync(".flash");

        await tab.Go("/history");
        var row = await tab.Page.Locator("table.history tbody tr").First.InnerTextAsync();
        Assert.Contains("read it twice", row, StringComparison.Ordinal);
        Assert.Contains("Test Analyst", row, StringComparison.Ordinal);
        Assert.Empty(await tab.Axe());
        await tab.Page.Locator("table.history button").First.ClickAsync();
        await tab.Page.WaitForSelectorAsync("tr.past");

        await tab.Page.Locator("select[name=kind]").SelectOptionAsync("undo");
        await tab.Page.Locator(".filters button").ClickAsync();
        await tab.Page.WaitForSelectorAsync(".total:has-text('1 decision')");
        Assert.Equal(1, await tab.Page.Locator("table.history tbody tr").CountAsync());
        Assert.Empty(tab.Troubles);
    }
}
