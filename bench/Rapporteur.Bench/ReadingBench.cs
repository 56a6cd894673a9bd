using System.Diagnostics;
using Rapporteur.Read;
using Rapporteur.Read.Assembly;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>
/// Speed of the whole reading, text to findings, on one core and on two (medians of rounds in turn), with allocation, memory, and each
/// pass's share of the time. By the clock is what a user sees; processor time leaves out what else the machine does.
/// </summary>
internal static class ReadingBench
{
    private const int Rounds = 5;

    public static int Run(string folder)
    {
        var reports = MucMessages.Load(folder);
        var words = reports.Sum(r => r.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        Console.WriteLine($"{reports.Count} reports, {words} words, {(double)words / reports.Count:F0} a report");
        var reader = new Reader();
        var findings = reports.Sum(r => reader.Read(r).Findings.Count());
        var allocated = GC.GetTotalAllocatedBytes(true);
        var (one, two) = (new List<(double Clock, double Processor)>(), new List<(double Clock, double Processor)>());
        for (var round = 0; round < Rounds; round++)
        {
            one.Add(Measure(() => reports.ForEach(r => reader.Read(r))));
            two.Add(Measure(() => Parallel.ForEach(reports, new ParallelOptions { MaxDegreeOfParallelism = 2 }, r => reader.Read(r))));
        }

        allocated = GC.GetTotalAllocatedBytes(true) - allocated;
        Show("one thread", one, reports.Count, words);
        Show("two threads", two, reports.Count, words);
        var ratios = one.Zip(two, (a, b) => a.Clock / b.Clock).Order().ToList();
        Console.WriteLine($"two threads to one, by the clock   {ratios[Rounds / 2]:F2} (best {ratios[^1]:F2})");
        Console.WriteLine($"findings a report                  {(double)findings / reports.Count:F1}");
        Console.WriteLine($"allocation a report                {allocated / 1024.0 / reports.Count / (2 * Rounds):F0} KB");
        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"peak memory of the process         {self.PeakWorkingSet64 / 1048576.0:F0} MB");
        Profile(reports);
        return 0;
    }

    private static (double Clock, double Processor) Measure(Action work)
    {
        GC.Collect();
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        work();
        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
    }

    private static void Show(string name, List<(double Clock, double Processor)> rounds, int reports, int words)
    {
        var clock = rounds.Select(r => r.Clock).Order().ElementAt(Rounds / 2);
        var processor = rounds.Select(r => r.Processor).Order().ElementAt(Rounds / 2);
        Console.WriteLine($"{name,-12} by the clock          {reports / clock,8:F0} reports/s {words / clock,10:N0} words/s");
        Console.WriteLine($"{name,-12} by processor time     {reports / processor,8:F0} reports/s {words / processor,10:N0} words/s");
    }

    private static void Profile(List<Report> reports)
    {
        var passes = Reader.Standard();
        var (seconds, bytes) = (new double[passes.Length + 1], new long[passes.Length + 1]);
        var slowest = new (double Seconds, string Report)[passes.Length + 1];
        foreach (var report in reports)
        {
            var draft = new Draft(report);
            for (var p = 0; p <= passes.Length; p++)
            {
                var (start, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
                if (p < passes.Length)
                {
                    passes[p].Run(draft);
                }
                else
                {
                    new ReadingBuilder(draft).Build();
                }

                var taken = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
                seconds[p] += taken;
                bytes[p] += GC.GetAllocatedBytesForCurrentThread() - allocated;
                slowest[p] = taken > slowest[p].Seconds ? (taken, report.Origin) : slowest[p];
            }
        }

        Console.WriteLine($"{"pass",-14}{"share",8}{"us/report",12}{"KB/report",12}{"slowest",12}");
        for (var p = 0; p <= passes.Length; p++)
        {
            var name = p < passes.Length ? passes[p].Name : "Assembly";
            Console.WriteLine($"{name,-14}{seconds[p] / seconds.Sum(),8:P1}{seconds[p] * 1e6 / reports.Count,12:F0}{bytes[p] / 1024.0 / reports.Count,12:F1}"
                + $"{slowest[p].Seconds * 1000,9:F1} ms  {slowest[p].Report}");
        }
    }
}
