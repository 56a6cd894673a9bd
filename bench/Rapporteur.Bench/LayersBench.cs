using Rapporteur.Read;
using Rapporteur.Read.Sentences;
using Rapporteur.Read.Syntax;
using Rapporteur.Read.Tags;
using Rapporteur.Text;

namespace Rapporteur.Bench;

/// <summary>
/// Speed and allocation of the language passes, one thread, every file of the given folders as one report. Time is the processor's, so
/// that what else the machine does counts little.
/// </summary>
internal static class LayersBench
{
    private const int WarmUps = 3;
    private const int Rounds = 5;

    public static int Run(IReadOnlyList<string> paths)
    {
        IPass[] passes = [new SentencesPass(), new TagsPass(), new SyntaxPass()];
        var files = paths.SelectMany(p => Directory.Exists(p) ? Directory.GetFiles(p, "*", SearchOption.AllDirectories) : [p]);
        var reports = files.Order(StringComparer.Ordinal).Select(f => Report.FromText(File.ReadAllText(f), f)).ToList();
        var rounds = Enumerable.Range(0, WarmUps + Rounds).Select(_ => Round(reports, passes)).Skip(WarmUps).ToList();
        for (var p = 0; p <= passes.Length; p++)
        {
            var name = p < passes.Length ? passes[p].Name : "together";
            var rate = rounds.Select(r => r.Tokens / r.Seconds[p]).Order().ElementAt(Rounds / 2);
            Console.WriteLine($"{name,-12} {rate,12:N0} tokens/s {(double)rounds[^1].Bytes[p] / rounds[^1].Tokens,8:F1} bytes/token");
        }

        return 0;
    }

    private static (int Tokens, double[] Seconds, long[] Bytes) Round(List<Report> reports, IPass[] passes)
    {
        var seconds = new double[passes.Length + 1];
        var bytes = new long[passes.Length + 1];
        var tokens = 0;
        foreach (var report in reports)
        {
            var draft = new Draft(report);
            for (var p = 0; p < passes.Length; p++)
            {
                var (start, allocated) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
                passes[p].Run(draft);
                var taken = (Environment.CpuUsage.TotalTime - start).TotalSeconds;
                allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
                seconds[p] += taken;
                seconds[^1] += taken;
                bytes[p] += allocated;
                bytes[^1] += allocated;
            }

            tokens += draft.Text.Tokens.Length;
        }

        return (tokens, seconds, bytes);
    }
}
