using Microsoft.Playwright;

namespace Rapporteur.Workbench.Tests;

/// <summary>What must hold of every page: it answers, breaks nothing, is accessible, and fits a phone.</summary>
[Collection(BenchCollection.Name)]
public class PageTests(Bench bench)
{
    /// <summary>Every page that a link of the menu leads to, and one of each kind of thing.</summary>
    public static TheoryData<string> Paths { get; } = new(
        "/", "/incidents", "/incidents?type=rocket&from=2024-03-01", "/incidents?actor=nobody-of-this-name",
        IncidentTests.Disputed,
        "/statements", "/statements?view=speakers", "/statements?view=targets", "/statements?view=matrix", "/forecasts", "/forecasts?view=scores", "/sources", "/brief",
        "/reports", "/reports?source=nobody-of-this-name", "/review", "/review?kind=link", "/history", "/add",
        "/actors", ActorTests.Known, ActorTests.Known + " > .tabs a[href*=relations]", ActorTests.Known + " > .tabs a[href*=said]", ActorTests.Known + " > .tabs a[href*=sources]",
        "/relations?on=2024-03-05", "/disputes", "/search", "/search?q=rocket", "/search?q=no-such-word",
        "/timeline", "/timeline?lane=actor&by=report", "/map", "/network", "/trends", "/trends?by=actor&step=week");

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_IsSoundAndAccessible(string path)
    {
        await using var tab = await bench.Open();

        await tab.Go(path);

        Assert.Empty(await tab.Axe());
        Assert.Empty(tab.Troubles);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Page_OnAPhoneInTheDark_FitsAndIsAccessible(string path)
    {
        await using var tab = await bench.Open(390, ColorScheme.Dark);

        await tab.Go(path);

        Assert.False(await tab.IsTooWide());
        Assert.Empty(await tab.Axe());
        Assert.Empty(tab.Troubles);
    }
}
