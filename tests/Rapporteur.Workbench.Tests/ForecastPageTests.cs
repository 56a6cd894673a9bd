namespace Rapporteur.Workbench.Tests;

/// <summary>The ledger of forecasts and how they fared.</summary>
[Collection(BenchCollection.Name)]
public class ForecastPageTests(Bench bench)
{
    [Fact]
    public async Task Settling_IsToldScoredAndTakenBack()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/forecasts");
        var first = tab.Page.Locator(".forecasts li", new() { Has = tab.Page.Locator(".band") }).First;

        await first.Locator(".settle summary").ClickAsync();
        await first.GetByLabel("What bears it out").FillAsync("seen on the day");
        await first.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "happened", Exact = true }).ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".outcome.happened")).ToContainTextAsync("seen on the day");
        await tab.Go("/forecasts?view=scores");
        await Assertions.Expect(tab.Page.Locator(".calibration circle")).ToHaveCountAsync(1);
        Assert.Empty(await tab.Axe());

        await tab.Go("/forecasts");
        Assert.Equal(1, await tab.Page.Locator(".outcome").CountAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Undo_OpensTheForecastAgain()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/forecasts");
        await tab.Page.Locator(".settle summary").First.ClickAsync();
        await tab.Page.Locator("button[value=unclear]").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".outcome")).ToHaveCountAsync(1);

        await tab.Page.Keyboard.PressAsync("z");

        await Assertions.Expect(tab.Page.Locator(".outcome")).ToHaveCountAsync(0);
    }
}
