using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Rapporteur.Workbench.Tests;

/// <summary>The timeline: zoom, pan, brush, keys, and the list that says the same.</summary>
[Collection(BenchCollection.Name)]
public class TimelinePageTests(Bench bench)
{
    [Fact]
    public async Task Zoom_ByKeysButtonsAndWheel_NarrowsAndWidensTheWindow()
    {
        await using var tab = await Open("/timeline");
        var whole = await Days(tab);

        await tab.Page.Keyboard.PressAsync("+");
        var narrow = await Days(tab, not: whole);
        Assert.InRange(narrow, whole * 0.45, whole * 0.55);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom out" }).ClickAsync();
        Assert.InRange(await Days(tab, not: narrow), whole * 0.95, whole * 1.05);

        await tab.Page.Locator(".tl").HoverAsync();
        await tab.Page.Mouse.WheelAsync(0, -300);
        Assert.True(await Days(tab, not: whole) < whole * 0.9);
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task Zoom_EndsAtADayAndReachesADecade()
    {
        await using var tab = await Open("/timeline?window=2024-03-01..2024-03-20");

        for (var i = 0; i < 12; i++)
        {
            await tab.Page.Keyboard.PressAsync("+");
        }

        await Assertions.Expect(tab.Page.Locator(".tl-now")).ToHaveTextAsync(new Regex("^[^t]+( to [^t]+)?$"));
        Assert.InRange(await Days(tab), 0, 2);
        for (var i = 0; i < 16; i++)
        {
            await tab.Page.Keyboard.PressAsync("-");
        }

        Assert.InRange(await Days(tab), 3600, 3700);
    }

    [Fact]
    public async Task Drag_Pans()
    {
        await using var tab = await Open("/timeline?window=2024-02-01..2024-04-01");
        var before = await tab.Page.Locator(".tl-now").InnerTextAsync();
        var box = (await tab.Page.Locator(".tl").BoundingBoxAsync())!;

        await tab.Page.Mouse.MoveAsync(box.X + 500, box.Y + 30);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(box.X + 300, box.Y + 30, new MouseMoveOptions { Steps = 4 });
        await tab.Page.Mouse.UpAsync();

        await Assertions.Expect(tab.Page.Locator(".tl-now")).Not.ToHaveTextAsync(before);
        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex(@"window=2024-02-1\d"));
    }

    [Fact]
    public async Task Brush_SetsTheDaysOfTheFilter()
    {
        await using var tab = await Open("/timeline");
        var strip = (await tab.Page.Locator(".overview .hit").BoundingBoxAsync())!;

        await tab.Page.Mouse.MoveAsync(strip.X + (strip.Width * 0.9f), strip.Y + 10);
        await tab.Page.Mouse.DownAsync();
        await tab.Page.Mouse.MoveAsync(strip.X + strip.Width - 1, strip.Y + 10, new MouseMoveOptions { Steps = 4 });
        await tab.Page.Mouse.UpAsync();

        await Assertions.Expect(tab.Page).ToHaveURLAsync(new Regex("from=2023-.*to=2024-"));
        await Assertions.Expect(tab.Page.Locator("a.chip")).ToHaveCountAsync(2);
        Assert.DoesNotContain("2019", await tab.Page.Locator("table.rows").InnerTextAsync(), StringComparison.Ordinal);
        await Assertions.Expect(tab.Page.Locator(".total")).Not.ToHaveTextAsync("16 incidents");
    }

    [Fact]
    public async Task WindowAsFilter_ByOneKey()
    {
        await using var tab = await Open("/timeline?window=2024-03-01..2024-03-20");

        await tab.Page.Keyboard.PressAsync("f");

        await tab.Page.WaitForURLAsync(new Regex("from=2024-03-01&to=2024-03-19"));
    }

    [Fact]
    public async Task MarkAndRow_LightEachOther()
    {
        await using var tab = await Open("/timeline");
        var mark = tab.Page.Locator(".tl-mark").First;
        var row = tab.Page.Locator($"tr[data-id='{await mark.GetAttributeAsync("data-id")}']");

        await mark.HoverAsync();
        await Assertions.Expect(row).ToHaveClassAsync(new Regex("is-lit"));
        await Assertions.Expect(tab.Page.Locator(".tip")).ToContainTextAsync(new Regex(@"\d{4}"));

        await row.HoverAsync();
        await Assertions.Expect(mark).ToHaveClassAsync(new Regex("is-lit"));
    }

    [Fact]
    public async Task Arrows_GoFromMarkToMark_AndEnterOpens()
    {
        await using var tab = await Open("/timeline?lane=actor");
        await tab.Page.Locator(".tl-mark").First.FocusAsync();
        var first = await Focused(tab);

        await tab.Page.Keyboard.PressAsync("ArrowRight");
        var second = await Focused(tab);
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        var third = await Focused(tab);

        Assert.Equal(3, new[] { first, second, third }.Distinct().Count());
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForURLAsync(new Regex("/incidents/" + third));
    }

    [Fact]
    public async Task Lanes_StandInTheAddress_AndFilter()
    {
        await using var tab = await Open("/timeline");

        await tab.Page.GetByRole(AriaRole.Link, new() { Name = "actor", Exact = true }).ClickAsync();
        await tab.Page.WaitForURLAsync(new Regex("lane=actor"));
        await tab.Page.Locator(".lane a").First.ClickAsync();

        await tab.Page.WaitForURLAsync(new Regex("actor=act-"));
        await Assertions.Expect(tab.Page.Locator("a.chip")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task ByTimeOfReport_PutsTheListInThatOrder()
    {
        await using var tab = await bench.Open();
        await tab.Go("/timeline");
        var event0 = await tab.Page.Locator("tr[data-id]").First.GetAttributeAsync("data-id");

        await tab.Go("/timeline?by=report");

        Assert.NotEqual(event0, await tab.Page.Locator("tr[data-id]").First.GetAttributeAsync("data-id"));
        await Assertions.Expect(tab.Page.Locator(".tl-mark.between")).ToHaveCountAsync(0);
    }

    private async Task<Tab> Open(string path)
    {
        var tab = await bench.Open();
        await tab.Go(path);
        await tab.Page.Locator(".timeline[data-ready]").WaitForAsync();
        return tab;
    }

    private static Task<string?> Focused(Tab tab) => tab.Page.EvaluateAsync<string?>("document.activeElement.dataset.id");

    /// <summary>How many days the picture shows, once that has settled.</summary>
    private static async Task<double> Days(Tab tab, double? not = null)
    {
        for (var i = 0; i < 40; i++)
        {
            await Task.Delay(100);
            var parts = (await tab.Page.Locator(".tl-now").InnerTextAsync()).Split(" to ");
            var days = (DateTime.Parse(parts[^1], System.Globalization.CultureInfo.InvariantCulture) - DateTime.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture)).TotalDays + 1;
            if (not is { } other ? Math.Abs(days - other) > 1 : i > 2)
            {
                return days;
            }
        }

        throw new TimeoutException("the window has not changed");
    }
}
