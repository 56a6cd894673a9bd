using System.Diagnostics;
using System.Globalization;
using System.Net;
using Rapporteur.App.Workbench;

namespace Rapporteur.Bench;

/// <summary>How long the server takes to make each page of the workbench over a case, and how much goes over the wire. Run on a case that was made before.</summary>
internal static class PagesBench
{
    private const int Rounds = 15;

    private static readonly string[] paths =
    [
        "/", "/incidents", "/incidents?page=3", "/incidents?actor=brigades", "/incidents?from=2022-03-01&to=2022-03-09", "/statements", "/statements?view=speakers", "/statements?view=matrix",
        "/disputes", "/forecasts", "/forecasts?view=scores", "/reports", "/actors", "/relations", "/sources", "/timeline", "/map", "/network", "/trends", "/review", "/brief", "/history", "/search?q=attack", "/add",
    ];

    public static int Run(string path)
    {
        var started = WorkbenchHost.Start(new WorkbenchOptions(path) { Analyst = "bench" });
        if (!started.IsGood)
        {
            Console.Error.WriteLine(started.Problem);
            return 3;
        }

        using var host = started.Value;
        using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { Timeout = TimeSpan.FromMinutes(30) };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the record is there after {Wait(client, host.Address):0.0} s"));
        Console.WriteLine($"{"page",-46}{"first ms",10}{"median ms",11}{"slowest ms",12}{"kB sent",9}");
        foreach (var page in paths.Concat(Single(client, host.Address)))
        {
            Measure(client, host.Address, page);
        }

        return 0;
    }

    /// <summary>The first incident, actor and report that the listings link to.</summary>
    private static IEnumerable<string> Single(HttpClient client, string address)
    {
        using var plain = new HttpClient { Timeout = client.Timeout };
        foreach (var listing in (string[])["/incidents/", "/actors/", "/reports/"])
        {
            var html = plain.GetStringAsync(new Uri(address + listing.TrimEnd('/'))).GetAwaiter().GetResult();
            var at = html.IndexOf($"href=\"{listing}", StringComparison.Ordinal);
            if (at >= 0)
            {
                var start = at + "href=\"".Length;
                yield return html[start..html.IndexOfAny(['"', '?', '#'], start)];
            }
        }
    }

    /// <summary>Seconds until the first page shows the record.</summary>
    private static double Wait(HttpClient client, string address)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            using var page = client.GetAsync(new Uri(address)).GetAwaiter().GetResult();
            if (!page.Headers.Contains("Refresh"))
            {
                return clock.Elapsed.TotalSeconds;
            }

            Thread.Sleep(500);
        }
    }

    private static void Measure(HttpClient client, string address, string page)
    {
        var (first, bytes) = Get(client, address + page);
        var times = Enumerable.Range(0, Rounds).Select(_ => Get(client, address + page).Time).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page,-46}{first,10:0}{times[Rounds / 2],11:0.0}{times[^1],12:0.0}{bytes / 1000.0,9:0.0}"));
    }

    private static (double Time, long Bytes) Get(HttpClient client, string address)
    {
        var clock = Stopwatch.StartNew();
        using var answer = client.GetAsync(new Uri(address)).GetAwaiter().GetResult();
        var bytes = answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        return answer.IsSuccessStatusCode ? (clock.Elapsed.TotalMilliseconds, bytes.Length) : throw new InvalidOperationException($"{address}: {answer.StatusCode}");
    }
}
