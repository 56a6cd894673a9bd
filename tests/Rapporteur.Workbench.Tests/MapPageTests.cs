using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Rapporteur.App.Workbench;
using Rapporteur.App.Workbench.Sights;
using Rapporteur.Casefile;
using Rapporteur.Present;

namespace Rapporteur.Workbench.Tests;

/// <summary>The map: places with their incidents, what could not be placed, and what there is without a gazetteer or without WebGL.</summary>
[Collection(BenchCollection.Name)]
public sealed class MapPageTests(Bench bench) : IDisposable
{
    private readonly WorkbenchHost host = bench.WithPlaces("1|Camp Durra|12.5|41.5|P.PPL|SA", "2|Wadi Murra|14.0|43.0|A.ADM1|SA", "3|Dharan|12.4|41.6|P.PPL|SA", "4|Sahran|13.0|42.0|A.PCLI|SA");

    [Fact]
    public async Task WithoutGazetteer_SaysHowToAddOne_AndListsAllAsNotPlaced()
    {
        await using var tab = await bench.Open();

        await tab.Go("/map");

        await Assertions.Expect(tab.Page.Locator(".note-box")).ToContainTextAsync("rapporteur gazetteer add");
        var total = Regex.Match(await tab.Page.Locator(".total").InnerTextAsync(), @"\d+").Value;
        await Assertions.Expect(tab.Page.Locator("#not-placed-title")).ToHaveTextAsync($"Not placed ({total})");
        await tab.Page.Locator(".not-placed li a").First.ClickAsync();
        await tab.Page.WaitForURLAsync(new Regex("/incidents/inc-"));
    }

    [Fact]
    public async Task Marks_OpenAPopup_ThatLeadsToTheIncident()
    {
        await using var tab = await Open("/map");

        Assert.Empty(await tab.Axe());
        var mark = tab.Page.Locator(".map-mark.single").First;
        await mark.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        var popup = tab.Page.Locator(".map-popup");
        await Assertions.Expect(popup.Locator(".grade").First).ToBeVisibleAsync();
        await popup.Locator("li a").First.ClickAsync();

        await tab.Page.WaitForURLAsync(new Regex("/incidents/inc-"));
        await Assertions.Expect(tab.Page.Locator("#place .place-map path.land")).ToHaveAttributeAsync("d", new Regex("^M"));
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task PlacedAndNotPlaced_AreAllIncidents()
    {
        await using var tab = await Open("/map");
        var total = Number(await tab.Page.Locator(".total").InnerTextAsync());

        var placed = await tab.Page.Locator("tr[data-place] td:last-child a").AllInnerTextsAsync();

        Assert.True(placed.Count > 0);
        Assert.Equal(total, placed.Sum(Number) + Number(await tab.Page.Locator("#not-placed-title").InnerTextAsync()));
        await Assertions.Expect(tab.Page.Locator(".map-lists")).ToContainTextAsync("within about 60 km");
    }

    [Fact]
    public async Task ZoomingOut_ClustersAndAClusterOpens()
    {
        await using var tab = await Open("/map");
        for (var i = 0; i < 5; i++)
        {
            await tab.Page.Locator(".maplibregl-ctrl-zoom-out").ClickAsync();
            await Task.Delay(400);
        }

        var cluster = tab.Page.Locator(".map-mark.cluster").First;
        await cluster.WaitForAsync();
        var zoom = await Zoom(tab);
        await cluster.ClickAsync(new LocatorClickOptions { Force = true });

        for (var i = 0; i < 50 && await Zoom(tab) <= zoom; i++)
        {
            await Task.Delay(100);
        }

        Assert.True(await Zoom(tab) > zoom);
    }

    [Fact]
    public async Task Days_AreSharedWithTheTimeline()
    {
        await using var tab = await Open("/map?from=2024-03-01&to=2024-03-20");

        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "timeline" }).ClickAsync();

        await tab.Page.WaitForURLAsync(new Regex("/timeline\\?from=2024-03-01&to=2024-03-20"));
    }

    [Fact]
    public async Task WithoutWebGl_SaysSo_AndKeepsTheLists()
    {
        await using var tab = await bench.Open(host);
        await tab.Page.AddInitScriptAsync("HTMLCanvasElement.prototype.getContext = () => null");

        await tab.Go("/map");

        await Assertions.Expect(tab.Page.Locator(".map .note-box")).ToContainTextAsync("no WebGL");
        Assert.True(await tab.Page.Locator("tr[data-place]").CountAsync() > 0);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public void Sketch_DrawsTheOutlinesAround_AndACircleForARegion()
    {
        var place = new GazetteerPlace(1, "X", 47, 8, "A.ADM1");
        var sketch = new PlaceSketch(new LocationView { Name = "X", Latitude = 47, Longitude = 8, Country = "", Gazetteer = 1, Precision = "region", Candidates = [new PlaceCandidate(place, "X", 1, [])] });

        Assert.Matches("^(M[-0-9. L]+Z)+$", sketch.Path());
        Assert.InRange(sketch.Path().Length, 500, 60_000);
        Assert.InRange(sketch.Circle, 8, 30);
    }

    public void Dispose() => host.Dispose();

    private async Task<Tab> Open(string path)
    {
        var tab = await bench.Open(host);
        await tab.Go(path);
        await tab.Page.Locator(".map[data-ready]").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
        return tab;
    }

    private static async Task<double> Zoom(Tab tab) => double.Parse(await tab.Page.Locator(".map").GetAttributeAsync("data-zoom") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(Regex.Match(text, @"\d+").Value, System.Globalization.CultureInfo.InvariantCulture);
}
