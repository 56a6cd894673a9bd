using System.Net;

namespace Rapporteur.Workbench.Tests;

/// <summary>What listings share: order by column, ticked lines, files; and the pages of disputes and relations.</summary>
[Collection(BenchCollection.Name)]
public class ListingTests(Bench bench)
{
    [Fact]
    public async Task HeadOfAColumn_SortsBothWays()
    {
        await using var tab = await bench.Open();
        await tab.Go("/actors");

        await tab.Page.ClickAsync("a.sort >> text=Name");
        var up = await tab.Page.Locator("a.what.actor").AllInnerTextsAsync();
        await tab.Page.ClickAsync("a.sort >> text=Name");
        var down = await tab.Page.Locator("a.what.actor").AllInnerTextsAsync();

        Assert.Contains("sort=-name", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal(up.Select(n => n.Trim()).Order(StringComparer.OrdinalIgnoreCase), up.Select(n => n.Trim()));
        Assert.True(string.Compare(down[0].Trim(), down[^1].Trim(), StringComparison.OrdinalIgnoreCase) > 0);
    }

    [Fact]
    public async Task TwoTickedActors_AreCompared()
    {
        await using var tab = await bench.Open();
        await tab.Go("/actors");

        await tab.Page.Locator("td.pick input").Nth(0).CheckAsync();
        await tab.Page.Locator("td.pick input").Nth(1).CheckAsync();
        Assert.Equal("2 ticked:", await tab.Page.InnerTextAsync("#bulk [data-count]"));
        await tab.Page.ClickAsync("#bulk button[value=pair]");

        Assert.Equal("Are these one actor?", (await tab.Page.InnerTextAsync("h1")).Trim());
    }

    [Fact]
    public async Task TickedIncidents_AreAccepted()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/incidents");

        await tab.Page.Locator("td.pick input").First.CheckAsync();
        await tab.Page.ClickAsync("#bulk button[value=accept]");

        Assert.Contains("Accepted", await tab.Page.InnerTextAsync(".flash"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TickedLines_AreHandedOutAlone()
    {
        await using var tab = await bench.Open();
        await tab.Go("/incidents");
        await tab.Page.Locator("td.pick input").First.CheckAsync();

        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.ClickAsync("#bulk button[value=csv]"));

        var lines = await File.ReadAllLinesAsync((await download.PathAsync())!);
        Assert.Equal(2, lines.Length);
    }

    [Theory]
    [InlineData("/data/incidents.csv?type=rocket", "text/csv")]
    [InlineData("/data/actors.json", "application/json")]
    [InlineData("/data/relations.csv?on=2024-03-05", "text/csv")]
    [InlineData("/data/disputes.csv", "text/csv")]
    [InlineData("/data/ledger.csv", "text/csv")]
    public async Task Listing_IsHandedOutByItsFilter(string path, string type)
    {
        using var client = new HttpClient();

        var answer = await client.GetAsync(bench.Address + path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.True((await answer.Content.ReadAsStringAsync()).Length > 80);
    }

    [Fact]
    public async Task Csv_StartsNoFormula()
    {
        using var host = bench.Of(("a.txt", "Published: 4 March 2024\n\nRebels shelled the town of =Alpha on Monday, the Alpha Front said.\nThe group @Beta claimed responsibility for the attack."));
        using var client = new HttpClient();

        foreach (var listing in (string[])["incidents", "actors", "statements"])
        {
            var text = await client.GetStringAsync($"{host.Address}/data/{listing}.csv");
            Assert.DoesNotContain(text.Split(['\n', ',', '"']), c => c.Length > 1 && c[0] is '=' or '@');
        }
    }

    [Fact]
    public async Task Disputes_StandByKindWithTheirSides_AndAreSettledAndReopened()
    {
        using var host = bench.Copy();
        await using var tab = await bench.Open(host);
        await tab.Go("/disputes");
        Assert.True(await tab.Page.Locator("h2.group").CountAsync() >= 2);
        Assert.True(await tab.Page.Locator("article.dispute .side").CountAsync() >= 4);

        await tab.Page.Keyboard.PressAsync("j");
        await tab.Page.Keyboard.PressAsync("2");
        await tab.Page.WaitForSelectorAsync(".ruling");
        await tab.Page.Keyboard.PressAsync("z");
        await tab.Page.WaitForFunctionAsync("() => !document.querySelector('.ruling')");

        Assert.Empty(tab.Troubles);
    }

    [Theory]
    [InlineData("/disputes")]
    [InlineData("/relations")]
    [InlineData("/actors")]
    [InlineData("/search?q=rocket")]
    public async Task BeforeTheFirstReport_NothingIsKnown(string path)
    {
        await using var tab = await bench.Open();

        await tab.Go(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "as-of=2000-01-01");

        Assert.Equal(0, await tab.Page.Locator("[data-row]").CountAsync());
        Assert.True(await tab.Page.Locator(".empty").IsVisibleAsync());
    }

    [Fact]
    public async Task Relations_OfADay_AreFewer()
    {
        await using var tab = await bench.Open();
        await tab.Go("/relations");
        var all = await tab.Page.Locator("tr[data-row]").CountAsync();

        await tab.Go("/relations?on=2024-03-05");

        Assert.InRange(await tab.Page.Locator("tr[data-row]").CountAsync(), 1, all - 1);
    }
}
