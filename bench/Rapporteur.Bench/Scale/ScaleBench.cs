using System.Diagnostics;
using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;
using Rapporteur.Link;
using Rapporteur.Read;

namespace Rapporteur.Bench.Scale;

/// <summary>Many generated reports through reading, linking and fusing: seconds of processor time and memory of each step.</summary>
internal static class ScaleBench
{
    public static int Run(int count)
    {
        var mill = new ReportMill(seed: 1, count);
        var reader = new Reader();
        var reports = new ReportEntry[count];
        var readings = new Reading[count];
        Step("read", () => Parallel.For(0, count, i =>
        {
            var report = mill.Write(i);
            reports[i] = new ReportEntry(report, "", DateTimeOffset.UnixEpoch, "bench");
            readings[i] = reader.Read(report);
        }));
        var distinct = reports.Zip(readings).DistinctBy(p => p.First.Report.Id).ToArray();
        reports = [.. distinct.Select(p => p.First)];
        readings = [.. distinct.Select(p => p.Second)];
        var actors = Step("link", () => Linker.Link(readings, []));
        var record = Step("fuse", () => Fuser.Fuse(reports, readings, actors));
        Console.WriteLine($"{reports.Length} reports, {readings.Sum(r => r.Events.Count)} events, {record.Incidents.Count} incidents, {record.Actors.Actors.Count} actors, "
            + $"{record.Actors.Actors.Count(a => a.IsNamed)} named, {record.Ledger.Count} statements, {record.Ties.Count} ties, {record.Disputes.Count} disputes");
        return 0;
    }

    private static void Step(string name, Action action) => Step(name, () =>
    {
        action();
        return 0;
    });

    private static T Step<T>(string name, Func<T> action)
    {
        var clock = Stopwatch.StartNew();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = action();
        var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-8} {clock.Elapsed.TotalSeconds,8:0.0} s by the clock, {cpu,8:0.0} s of processor, {GC.GetTotalMemory(true) >> 20} MB held, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most"));
        return result;
    }
}
