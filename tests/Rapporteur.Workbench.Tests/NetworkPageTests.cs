using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace Rapporteur.Workbench.Tests;

/// <summary>The network: expansions and back, choice of relations, sentences of a line, files to take along, and the table that says the same.</summary>
[Collection(BenchCollection.Name)]
public class NetworkPageTests(Bench bench)
{
    [Fact]
    public async Task Expansion_ByEnter_CanBeTakenBackAndDoneAgain()
    {
        await using var tab = await Open("/network");
        await SelectOneWithMore(tab);
        var before = await Count(tab, "edges");

        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator(".network")).Not.ToHaveAttributeAsync("data-edges", before);
        var after = await Count(tab, "edges");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("open=act-"));

        await tab.Page.Keyboard.PressAsync("u");
        await Assertions.Expect(tab.Page.Locator(".network")).ToHaveAttributeAsync("data-edges", before);
        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Redo" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".network")).ToHaveAttributeAsync("data-edges", after);

        await tab.Page.ReloadAsync();
        await Assertions.Expect(tab.Page.Locator(".network")).ToHaveAttributeAsync("data-edges", after);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Panel_OffersTypesWithCounts_AndShowsOnlyTheChosen()
    {
        await using var tab = await Open("/network");
        await SelectOneWithMore(tab);
        var button = tab.Page.Locator(".expand button").Last;
        var hidden = int.Parse(Regex.Match(await button.InnerTextAsync(), @"\((\d+)\)").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var before = int.Parse(await Count(tab, "edges"), System.Globalization.CultureInfo.InvariantCulture);

        await button.ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".network")).ToHaveAttributeAsync("data-edges", $"{before + hidden}");
    }

    [Fact]
    public async Task Picture_ComesOutTheSameTwice()
    {
        await using var tab = await Open("/network");
        var first = await Svg(tab);
        await tab.Page.ReloadAsync();
        await tab.Page.Locator(".network[data-ready]").WaitForAsync();

        Assert.Equal(first, await Svg(tab));
    }

    [Fact]
    public async Task MovedActor_StaysWhereItWasPut_UntilArrangedAnew()
    {
        await using var tab = await Open("/network");
        var before = await Svg(tab);
        var (x, y) = await FindActor(tab);

        await tab.Page.Mouse.MoveAsync(x, y);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(x + 70, y + 40, new MouseMoveOptions { Steps = 5 });
        await tab.Page.Mouse.UpAsync();
        var moved = await Svg(tab);
        Assert.NotEqual(before, moved);

        await tab.Page.ReloadAsync();
        await tab.Page.Locator(".network[data-ready]").WaitForAsync();
        var kept = await Svg(tab);
        Assert.NotEqual(before, kept);
        await tab.Page.ReloadAsync();
        await tab.Page.Locator(".network[data-ready]").WaitForAsync();
        Assert.Equal(kept, await Svg(tab));

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Arrange" }).ClickAsync();
        Assert.NotEqual(kept, await Svg(tab));
        await tab.Page.ReloadAsync();
        await tab.Page.Locator(".network[data-ready]").WaitForAsync();
        Assert.NotEqual(kept, await Svg(tab));
        Assert.Equal("null", await tab.Page.EvaluateAsync<string>("String(localStorage.getItem('network-places'))"));
    }

    /// <summary>Where in the window some actor other than the one chosen at first is drawn.</summary>
    private static async Task<(float X, float Y)> FindActor(Tab tab)
    {
        var box = (await tab.Page.Locator(".net-canvas").BoundingBoxAsync())!;
        var first = await tab.Page.Locator(".network").GetAttributeAsync("data-selected");
        for (var y = 20; y < box.Height; y += 10)
        {
            for (var x = 20; x < box.Width; x += 10)
            {
                await tab.Page.Mouse.ClickAsync(box.X + x, box.Y + y);
                if (await tab.Page.Locator(".network").GetAttributeAsync("data-selected") != first)
                {
                    return (box.X + x, box.Y + y);
                }
            }
        }

        throw new InvalidOperationException("no actor is drawn");
    }

    [Fact]
    public async Task Files_HoldWhatIsShown()
    {
        await using var tab = await Open("/network");
        XNamespace space = "http://www.w3.org/2000/svg";

        var svg = XDocument.Parse(await Svg(tab));
        Assert.Equal(await Count(tab, "nodes"), $"{svg.Descendants(space + "g").Count(g => g.Attribute("data-id")!.Value.StartsWith("act-", StringComparison.Ordinal))}");
        Assert.Equal(await Count(tab, "edges"), $"{svg.Descendants(space + "title").Count()}");

        var png = await Saved(tab, "PNG");
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
    }

    [Fact]
    public async Task Gexf_IsWholeAndWellFormed()
    {
        using var client = new HttpClient();
        XNamespace space = "http://gexf.net/1.3";

        var file = XDocument.Parse(await client.GetStringAsync(bench.Address + "/data/network.gexf"));

        var graph = file.Root!.Element(space + "graph")!;
        Assert.Equal("1.3", file.Root.Attribute("version")!.Value);
        Assert.Equal("interval", graph.Attribute("timerepresentation")!.Value);
        var nodes = graph.Descendants(space + "node").Select(n => n.Attribute("id")!.Value).ToHashSet();
        var edges = graph.Descendants(space + "edge").ToList();
        Assert.True(edges.Count > 5);
        Assert.All(edges, e => Assert.True(nodes.Contains(e.Attribute("source")!.Value) && nodes.Contains(e.Attribute("target")!.Value)));
        Assert.All(edges, e => Assert.Contains(e.Descendants(space + "attvalue"), v => v.Attribute("for")!.Value == "certainty"));
        Assert.Equal(edges.Count, edges.DistinctBy(e => e.Attribute("id")!.Value).Count());
    }

    [Fact]
    public async Task Filter_ByRelationAndCertainty_StandsInTheAddress()
    {
        await using var tab = await Open("/network");
        var all = await tab.Page.Locator(".total").InnerTextAsync();

        await tab.Page.GetByRole(AriaRole.Navigation, new() { Name = "Relations" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await tab.Page.WaitForURLAsync(new Regex("type="));
        await Assertions.Expect(tab.Page.Locator(".total")).Not.ToHaveTextAsync(all);

        await tab.Go("/network?certainty=said");
        Assert.Equal(0, await tab.Page.Locator(".certainty.inferred").CountAsync());
    }

    [Fact]
    public async Task AnEdge_OpensItsSentences()
    {
        await using var tab = await Open("/network");
        var svg = XDocument.Parse(await Svg(tab));
        Assert.NotNull(svg.Root);
        var box = (await tab.Page.Locator(".net-canvas").BoundingBoxAsync())!;

        // Whatever line the pointer meets on a walk over the picture.
        for (var y = 40; y < box.Height - 20 && await tab.Page.Locator(".net-panel blockquote").CountAsync() == 0; y += 14)
        {
            for (var x = 60; x < box.Width - 340 && await tab.Page.Locator(".net-panel blockquote").CountAsync() == 0; x += 90)
            {
                await tab.Page.Mouse.ClickAsync(box.X + x, box.Y + y);
            }
        }

        await Assertions.Expect(tab.Page.Locator(".net-panel blockquote").First).ToBeVisibleAsync();
        Assert.Matches("/reports/rep-.*#r", await tab.Page.Locator(".net-panel .source a").First.GetAttributeAsync("href"));
    }

    private async Task<Tab> Open(string path)
    {
        var tab = await bench.Open();
        await tab.Go(path);
        await tab.Page.Locator(".network[data-ready]").WaitForAsync();
        return tab;
    }

    /// <summary>Goes by arrows to an actor with relations that are not shown.</summary>
    private static async Task SelectOneWithMore(Tab tab)
    {
        await tab.Page.Locator(".net-canvas").FocusAsync();
        string[] ways = ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown"];
        foreach (var key in ways.Concat(ways))
        {
            await tab.Page.Keyboard.PressAsync(key);
            if (await tab.Page.Locator(".expand button").CountAsync() > 0)
            {
                return;
            }
        }

        Assert.Fail("no actor with more relations was reached");
    }

    private static async Task<string> Count(Tab tab, string what) => (await tab.Page.Locator(".network").GetAttributeAsync("data-" + what))!;

    private static async Task<string> Svg(Tab tab) => System.Text.Encoding.UTF8.GetString(await Saved(tab, "SVG"));

    private static async Task<byte[]> Saved(Tab tab, string button)
    {
        var download = await tab.Page.RunAndWaitForDownloadAsync(() => tab.Page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
