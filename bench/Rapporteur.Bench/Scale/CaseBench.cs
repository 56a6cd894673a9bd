using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Storage;

namespace Rapporteur.Bench.Scale;

/// <summary>A large case on disk: taking reports in, working the lines out, listing them, and the same after some more have come.</summary>
internal static class CaseBench
{
    private const int Batch = 512;
    private const int More = 100;
    private const int Rows = 100;

    public static int Run(int count, string path)
    {
        var opened = SqliteCase.OpenOrCreate(path);
        if (!opened.IsGood)
        {
            Console.Error.WriteLine(opened.Problem);
            return 3;
        }

        using var store = opened.Value;
        var mill = new ReportMill(seed: 1, count);
        Timed("read and store", () => Take(store, mill, store.Ids().Count, count));
        Timed("link, fuse, lines", () => Listing(store, Filter.None));
        Listings(store);
        Timed($"{More} more", () => Take(store, mill, count, count + More));
        Timed("link, fuse, lines", () => Listing(store, Filter.None));
        Console.WriteLine($"{store.Ids().Count} reports, {new FileInfo(path).Length >> 20} MB, lines {new FileInfo(path + "-view").Length >> 20} MB");
        return 0;
    }

    private static void Take(SqliteCase store, ReportMill mill, int first, int end)
    {
        var reader = new Reader();
        for (var at = first; at < end; at += Batch)
        {
            var batch = new Casefile.Intake[Math.Min(Batch, end - at)];
            var start = at;
            Parallel.For(0, batch.Length, i =>
            {
                var report = mill.Write(start + i);
                batch[i] = new Casefile.Intake(report, Encoding.UTF8.GetBytes(report.Text), reader.Read(report), DateTimeOffset.UtcNow, "bench");
            });
            store.Add(batch);
        }
    }

    private static void Listings(SqliteCase store)
    {
        foreach (var kind in Enum.GetValues<ListingKind>())
        {
            Timed($"{kind}", () => List(store, kind, Filter.None));
        }

        Timed("Incidents --actor", () => List(store, ListingKind.Incidents, new Filter { Actor = "brigades" }));
        Timed("Incidents --place", () => List(store, ListingKind.Incidents, new Filter { Place = "ra" }));
        Timed("Statements --source --type", () => List(store, ListingKind.Statements, new Filter { Source = "times", Type = "denies" }));
        Timed("Incidents --from --to", () => List(store, ListingKind.Incidents, new Filter { From = new DateOnly(2022, 3, 1), To = new DateOnly(2022, 3, 9) }));
    }

    private static int Listing(SqliteCase store, Filter filter) => List(store, ListingKind.Incidents, filter);

    private static int List(SqliteCase store, ListingKind kind, Filter filter)
    {
        using var catalogue = new CaseCatalogue(store, () => CaseView.Build(store.Reports(), [.. store.Readings()]));
        return kind switch
        {
            ListingKind.Incidents => catalogue.Rows<IncidentRow>(kind, filter, Rows).Total,
            ListingKind.Actors => catalogue.Rows<ActorRow>(kind, filter, Rows).Total,
            ListingKind.Statements => catalogue.Rows<StatementRow>(kind, filter, Rows).Total,
            ListingKind.Relations => catalogue.Rows<RelationRow>(kind, filter, Rows).Total,
            ListingKind.Forecasts => catalogue.Rows<ForecastRow>(kind, filter, Rows).Total,
            ListingKind.Disputes => catalogue.Rows<DisputeView>(kind, filter, Rows).Total,
            ListingKind.Reports => catalogue.Rows<ReportRow>(kind, filter, Rows).Total,
            ListingKind.Ledger => catalogue.Rows<LedgerRow>(kind, filter, Rows).Total,
            ListingKind.Sources => catalogue.Rows<SourceRow>(kind, filter, Rows).Total,
            _ => catalogue.Rows<ToldRow>(kind, filter, Rows).Total,
        };
    }

    private static void Timed(string name, Action action) => Timed(name, () =>
    {
        action();
        return 0;
    });

    private static void Timed(string name, Func<int> action)
    {
        var clock = Stopwatch.StartNew();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var rows = action();
        var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28} {clock.Elapsed.TotalSeconds,8:0.000} s by the clock, {cpu,8:0.000} s of processor, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20,6} MB at most  {(rows > 0 ? rows + " rows" : "")}"));
    }
}
