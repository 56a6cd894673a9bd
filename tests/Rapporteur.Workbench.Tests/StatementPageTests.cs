namespace Rapporteur.Workbench.Tests;

/// <summary>Statements as lines, by speaker, and by source.</summary>
[Collection(BenchCollection.Name)]
public class StatementPageTests(Bench bench)
{
    [Fact]
    public async Task FigureOfTheMatrix_LeadsToAsManyLines()
    {
        await using var tab = await bench.Open();
        await tab.Go("/statements?view=speakers");
        var figure = tab.Page.Locator(".heat").First;
        var count = int.Parse(await figure.TextContentAsync() ?? "", System.Globalization.CultureInfo.InvariantCulture);

        await figure.ClickAsync();

        Assert.True(await tab.Page.Locator("tr[data-row]").CountAsync() >= count);
        await Assertions.Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task SourceMatrix_OpensTheSentencesOfACell()
    {
        await using var tab = await bench.Open();
        await tab.Go("/statements?view=matrix");

        await tab.Page.Locator("td .cell").First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator("td details[open] blockquote").First).ToBeVisibleAsync();
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator("td details[open]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task AsOfADayBeforeAllReports_NothingIsListed()
    {
        await using var tab = await bench.Open();

        await tab.Go("/statements?as-of=1999-12-31");

        await Assertions.Expect(tab.Page.Locator(".empty")).ToBeVisibleAsync();
        Assert.Empty(await tab.Axe());
    }

    [Fact]
    public async Task Chip_TakesThatPartOfTheFilterOff()
    {
        await using var tab = await bench.Open();
        await tab.Go("/statements?type=denies&from=2024-03-01");
        await Assertions.Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(2);

        await tab.Page.Locator(".chip").First.ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(1);
        await tab.Page.GoBackAsync();
        await Assertions.Expect(tab.Page.Locator(".chip")).ToHaveCountAsync(2);
    }
}
