using System.Text;
using Microsoft.Playwright;
using Rapporteur.App.Tests;

namespace Rapporteur.Workbench.Tests;

/// <summary>Reports are sent, looked at, and read in the background.</summary>
[Collection(BenchCollection.Name)]
public class AddTests(Bench bench)
{
    private const string Story = "Gunmen attacked a convoy\n\nHARBOUR TOWN, May 4, 2024 (Coast Wire) - Gunmen attacked a convoy of soldiers near the river on Saturday, killing two, the army said.\n";

    [Fact]
    public async Task Files_ArePreviewedCorrectedAndAdded()
    {
        using var host = bench.Of();
        await using var tab = await bench.Open(host);
        await tab.Go("/add");
        await tab.Page.Locator("input[type=file]").SetInputFilesAsync([File("story.txt", Story), File("empty.txt", ""), File("picture.txt", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0")]);
        Assert.Contains("3 chosen", await tab.Page.Locator(".drop output").InnerTextAsync(), StringComparison.Ordinal);
        await tab.Page.Locator("button.main").ClickAsync();

        await tab.Page.WaitForSelectorAsync(".preview");
        Assert.Equal("2024-05-04", await tab.Page.Locator("[name=Published0]").InputValueAsync());
        Assert.Contains("RAP-102", await tab.Page.Locator("tbody tr").Nth(1).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await tab.Page.Locator("td.problem").CountAsync());
        Assert.Empty(await tab.Axe());
        await tab.Page.Locator("[name=Publisher0]").FillAsync("The River Post");
        await tab.Page.Locator("[name=Published0]").FillAsync("2024-05-05");
        await tab.Page.Locator("button.main").ClickAsync();
        await tab.Page.WaitForSelectorAsync(".added li", new PageWaitForSelectorOptions { Timeout = 90_000 });

        await tab.Go("/reports");
        var row = await tab.Page.Locator("tbody tr").InnerTextAsync();
        Assert.Contains("The River Post", row, StringComparison.Ordinal);
        Assert.Contains("5 May 2024", row, StringComparison.Ordinal);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task PastedText_ThatIsThereAlready_IsToldSo()
    {
        using var host = bench.Of(("story.txt", Story));
        await using var tab = await bench.Open(host);
        await tab.Go("/add");
        await tab.Page.Locator("textarea").FillAsync(Story);
        await tab.Page.Locator("button.main").ClickAsync();

        await tab.Page.WaitForSelectorAsync(".preview");

        Assert.Contains("already", await tab.Page.Locator("tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task AddressOfAPage_IsFetchedPreviewedAndAdded()
    {
        using var site = new FakeSite(_ => new FakePage(Encoding.UTF8.GetBytes($"<html><head><title>Convoy</title></head><body><article><p>{Story.ReplaceLineEndings("</p><p>")}</p></article></body></html>")));
        using var host = bench.Of();
        await using var tab = await bench.Open(host);
        await tab.Go("/add");
        await tab.Page.Locator("[name=Address]").FillAsync(site.Address + "/news/convoy");
        await tab.Page.Locator("button.main").ClickAsync();

        await tab.Page.WaitForSelectorAsync(".preview");
        Assert.Contains("/news/convoy", await tab.Page.Locator("tbody tr").First.InnerTextAsync(), StringComparison.Ordinal);
        await tab.Page.Locator("button.main").ClickAsync();
        await tab.Page.WaitForSelectorAsync(".added li", new PageWaitForSelectorOptions { Timeout = 90_000 });

        Assert.Equal(["/news/convoy"], site.Asked);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task FirstRun_ReadsTheSamples_AndTellsHowFarItIs()
    {
        using var host = bench.Of();
        await using var tab = await bench.Open(host);
        await tab.Go("/");
        await tab.Page.Locator(".first-run form button").ClickAsync();

        await tab.Page.WaitForSelectorAsync(".added li", new PageWaitForSelectorOptions { Timeout = 90_000 });
        await tab.Go("/");

        Assert.Contains("12 reports", await tab.Page.Locator(".totals").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("New", await tab.Page.Locator(".home h2").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Reading_CanBeStopped()
    {
        using var host = bench.Of();
        await using var tab = await bench.Open(host);
        await tab.Go("/add");
        await tab.Page.Locator("input[type=file]").SetInputFilesAsync(Enumerable.Range(0, 400)
            .Select(i => File($"story{i}.txt", $"{string.Concat(Enumerable.Repeat(Story, 6))}\nIt was convoy number {i}.\n")).ToArray());
        await tab.Page.Locator("button.main").ClickAsync();

        await tab.Page.Locator(".progress button").ClickAsync();

        await tab.Page.WaitForSelectorAsync("h1:has-text('Stopped')");
        Assert.Empty(tab.Troubles);
    }

    private static FilePayload File(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(text) };
}
