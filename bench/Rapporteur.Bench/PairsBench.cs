using Rapporteur.Link;

namespace Rapporteur.Bench;

/// <summary>Pairs of names scored a second on one core, the score alone and with its reasons.</summary>
internal static class PairsBench
{
    private const int Rounds = 5;

    /// <summary>The pairs of a table instead of invented ones.</summary>
    public static int Run(string path)
    {
        var table = NamePairTable.Parse(path, File.ReadLines(path)).Value ?? [];
        Measure([.. table.Select(p => (p.Left, p.Right, p.ArePersons))]);
        return 0;
    }

    public static int Run(int count)
    {
        var names = new InventedNames(1);
        var pairs = Enumerable.Range(0, count).Select(i =>
        {
            var left = i % 3 > 0 ? names.Person() : names.Body();
            var right = i % 2 == 0 ? names.Respelled(left) : i % 3 > 0 ? names.Person() : names.Body();
            return (Left: left, Right: right, ArePersons: i % 3 > 0);
        }).ToList();
        Measure(pairs);
        return 0;
    }

    private static void Measure(List<(string Left, string Right, bool ArePersons)> pairs)
    {
        Print("score", pairs.Count, Time(() => { var scorer = new NamePairs(); pairs.ForEach(p => scorer.Score(p.Left, p.Right, p.ArePersons)); }));
        Print("with reasons", pairs.Count, Time(() => { var scorer = new NamePairs(); pairs.ForEach(p => scorer.Explain(p.Left, p.Right, p.ArePersons)); }));
    }

    private static double Time(Action round) => Enumerable.Range(0, Rounds + 2).Select(_ =>
    {
        var start = Environment.CpuUsage.UserTime;
        round();
        return (Environment.CpuUsage.UserTime - start).TotalSeconds;
    }).Skip(2).Order().ElementAt(Rounds / 2);

    private static void Print(string what, int count, double seconds) => Console.WriteLine($"{what,-14} {count / seconds,10:N0} pairs/s");
}
