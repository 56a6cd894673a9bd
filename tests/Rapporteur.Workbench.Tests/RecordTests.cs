using System.Net;
using Rapporteur.App.Commands;
using Rapporteur.App.Workbench;

namespace Rapporteur.Workbench.Tests;

/// <summary>The record is worked out in the background: pages never wait for it, show what was before, and come at once after a restart.</summary>
[Collection(BenchCollection.Name)]
public sealed class RecordTests(Bench bench) : IDisposable
{
    private const string Story = "Gunmen attacked a convoy\n\nHARBOUR TOWN, May 4, 2024 (Coast Wire) - Gunmen attacked a convoy of soldiers near the river on Saturday, killing two, the army said.\n";
    private const string Later = "Shells hit a market\n\nHARBOUR TOWN, May 6, 2024 (Coast Wire) - Shells hit a market in Harbour Town on Monday, killing three people, the mayor said.\n";

    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task FirstRecord_IsWaitedForOnAPageThatLooksAgain()
    {
        var path = bench.Case(("story.txt", Story));
        using var gate = new ManualResetEventSlim();
        using var host = Host(path, gate);

        var page = await client.GetAsync(new Uri(host.Address + "/incidents"));
        Assert.Equal("2", page.Headers.GetValues("Refresh").Single());
        Assert.Contains("Working out the record", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync(new Uri(host.Address + "/data/timeline"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(host.Address + "/add"))).StatusCode);

        gate.Set();
        await using var tab = await bench.Open(host);
        await tab.Go("/incidents");
        await tab.Page.Locator("td .what").First.WaitForAsync(new() { Timeout = 30_000 });
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task WhileTheNextIsWorkedOut_PagesShowTheOneBeforeAndSaySo()
    {
        var path = bench.Case(("story.txt", Story));
        using var gate = new ManualResetEventSlim(true);
        using var host = Host(path, gate);
        await using var tab = await bench.Open(host);
        await tab.Go("/reports");
        await Assertions.Expect(tab.Page.Locator("tbody tr")).ToHaveCountAsync(1, new() { Timeout = 30_000 });
        Assert.Equal(0, await tab.Page.Locator(".stale").CountAsync());

        gate.Reset();
        bench.Read(path, ("later.txt", Later));
        await tab.Go("/reports");
        Assert.Equal(1, await tab.Page.Locator("tbody tr").CountAsync());
        Assert.Contains("as it was before", await tab.Page.Locator(".stale").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await tab.Axe());

        gate.Set();
        for (var i = 0; i < 300 && await tab.Page.Locator(".stale").CountAsync() > 0; i++)
        {
            await Task.Delay(100);
            await tab.Go("/reports");
        }

        Assert.Equal(2, await tab.Page.Locator("tbody tr").CountAsync());
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task AfterARestart_NothingIsWorkedOutAgain()
    {
        var path = bench.Case(("story.txt", Story));
        using (var first = WorkbenchHost.Start(new WorkbenchOptions(path)).Value!)
        {
            Assert.Contains("convoy", await client.GetStringAsync(new Uri(first.Address + "/incidents")), StringComparison.Ordinal);
        }

        using var second = WorkbenchHost.Start(new WorkbenchOptions(path) { Build = _ => throw new InvalidOperationException("worked out again") }).Value!;
        foreach (var page in (string[])["/", "/incidents", "/actors", "/statements", "/disputes", "/sources", "/review", "/history", "/timeline", "/network", "/trends", "/search?q=convoy"])
        {
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(second.Address + page))).StatusCode);
        }
    }

    private static WorkbenchHost Host(string path, ManualResetEventSlim gate) => WorkbenchHost.Start(new WorkbenchOptions(path)
    {
        Patience = TimeSpan.FromMilliseconds(200),
        Build = store =>
        {
            gate.Wait(TimeSpan.FromSeconds(60));
            return CaseViews.Of(store);
        },
    }).Value!;
}
