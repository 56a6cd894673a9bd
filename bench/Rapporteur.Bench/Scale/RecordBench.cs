using System.Diagnostics;
using System.Globalization;
using Rapporteur.Fuse;
using Rapporteur.Link;
using Rapporteur.Present;
using Rapporteur.Review;
using Rapporteur.Storage;

namespace Rapporteur.Bench.Scale;

/// <summary>Where the time goes when the record of a case on disk is worked out.</summary>
internal static class RecordBench
{
    public static int Run(string path)
    {
        var opened = SqliteCase.OpenExisting(path);
        if (!opened.IsGood)
        {
            Console.Error.WriteLine(opened.Problem);
            return 3;
        }

        using var store = opened.Value;
        var reports = Step("reports", store.Reports);
        var readings = Step("readings", () => store.Readings().ToList());
        var actors = Step("link", () => Linker.Link(readings, []));
        var record = Step("fuse", () => Fuser.Fuse(reports, readings, actors));
        var view = Step("view", () => CaseView.Build(reports, readings));
        foreach (var kind in Enum.GetValues<ListingKind>())
        {
            Step(kind.ToString(), () => view.List(kind, Filter.None, timeline: false).Count);
        }

        Step("details", () => view.Details().Count());
        Step("questions", () => ReviewQueue.Of(view).Count);
        Console.WriteLine($"{record.Incidents.Count} incidents, {record.Actors.Actors.Count} actors, {record.Ledger.Count} statements, {record.Ties.Count} ties, {record.Disputes.Count} disputes");
        return 0;
    }

    private static T Step<T>(string name, Func<T> action)
    {
        var clock = Stopwatch.StartNew();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var result = action();
        var cpu = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-11} {clock.Elapsed.TotalSeconds,8:0.0} s by the clock, {cpu,8:0.0} s of processor, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at most"));
        return result;
    }
}
