using System.Globalization;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Fuzz;

/// <summary>What each pass costs on one text and on one half as long: where a ratio is well above two, the pass is not linear.</summary>
internal static class PassProfile
{
    public static void Print(string name, Func<int, string> make, int length)
    {
        var half = Costs(make(length / 2));
        var whole = Costs(make(length));
        foreach (var ((pass, time, bytes), before) in whole.Zip(half).Where(p => p.First.Seconds > 0.05))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-18} {pass,-14} {time * 1000,8:0} ms x{time / Math.Max(0.001, before.Seconds):0.0}  {bytes >> 20,6} MB x{(double)bytes / Math.Max(1, before.Bytes):0.0}"));
        }
    }

    private static List<(string Pass, double Seconds, long Bytes)> Costs(string text)
    {
        var draft = new Draft(Report.FromText(text, "fuzz.txt"));
        var costs = new List<(string, double, long)>();
        foreach (var pass in Reader.Standard())
        {
            var (start, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            pass.Run(draft);
            costs.Add((pass.Name, (Environment.CpuUsage.TotalTime - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes));
        }

        return costs;
    }
}
