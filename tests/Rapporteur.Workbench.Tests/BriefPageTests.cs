using System.Text;

namespace Rapporteur.Workbench.Tests;

/// <summary>The editor of the brief.</summary>
[Collection(BenchCollection.Name)]
public class BriefPageTests(Bench bench)
{
    [Fact]
    public async Task ASentenceWithoutSource_IsWarnedOf_WhileTypingAndInThePreview()
    {
        await using var tab = await bench.Open();
        await tab.Go("/brief");
        await Assertions.Expect(tab.Page.Locator(".brief-text .note")).ToHaveTextAsync("Every sentence cites a source.");
        var text = tab.Page.Locator("#brief-text");

        await text.FillAsync(await text.InputValueAsync() + "\n- The war is over. [99999]\n");

        await Assertions.Expect(tab.Page.Locator(".brief-text .note")).ToContainTextAsync("1 without a source");
        await tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("[data-uncited]")).ToContainTextAsync("The war is over.");
        await Assertions.Expect(tab.Page.Locator(".brief-page .uncited")).ToHaveCountAsync(1);
        await Assertions.Expect(text).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("The war is over"));
        Assert.Empty(await tab.Axe());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Citation_LeadsToItsSourceAndOnToTheReport()
    {
        await using var tab = await bench.Open();
        await tab.Go("/brief");

        await tab.Page.Locator(".cite").First.ClickAsync();

        Assert.EndsWith("#s1", tab.Page.Url, StringComparison.Ordinal);
        Assert.Matches("^/reports/rep-[0-9a-f]+", await tab.Page.Locator("#s1 a").GetAttributeAsync("href"));
    }

    [Theory]
    [InlineData("Markdown", "brief.md", "# Brief")]
    [InlineData("HTML", "brief.html", "<!doctype html>")]
    [InlineData("PDF", "brief.pdf", "%PDF-")]
    public async Task Export_HandsOutAFile(string button, string name, string start)
    {
        await using var tab = await bench.Open();
        await tab.Go("/brief");

        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.StartsWith(start, Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.True(bytes.Length > 2000);
    }
}
