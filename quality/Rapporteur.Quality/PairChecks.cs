using Rapporteur.Link;
using Rapporteur.Training.Link;

namespace Rapporteur.Quality;

/// <summary>Pairs of names, the same or only alike: our own always, a public list where it is at hand; fractions.</summary>
internal static class PairChecks
{
    public static void Run(Gate gate, string root, string shared)
    {
        Check(gate, "pairs", Path.Combine(root, "quality", "names"), "pairs.tsv", true);
        Check(gate, "shared-pairs", Path.Combine(shared, "names"), "sanctioned-aliases.tsv", false);
    }

    private static void Check(Gate gate, string set, string folder, string file, bool isOwn) =>
        gate.Check(set, new Corpus(folder, [file], isOwn), () => Measure(Path.Combine(folder, file)));

    private static Dictionary<string, double> Measure(string path)
    {
        var scorer = new NamePairs();
        var pairs = NamePairTable.Parse(path, File.ReadLines(path)).Value!.Where(p => p.Same is not null).ToList();
        var scored = pairs.Select(p => (Score: scorer.Score(p.Left, p.Right, p.ArePersons), Same: p.Same!.Value)).ToList();
        var figures = PairFigures.Of(scored);
        double likely = scored.Count(s => s.Score >= NamePairs.Likely), hit = scored.Count(s => s.Score >= NamePairs.Likely && s.Same);
        Console.WriteLine($"    {Path.GetFileName(path)}: {figures}; from {NamePairs.Likely}: precision {hit / likely:0.000}, recall {hit / scored.Count(s => s.Same):0.000}");
        return new Dictionary<string, double>
        {
            ["recall at precision 0.97"] = figures.RecallAt97,
            ["precision at recall 0.70"] = figures.PrecisionAt70,
            ["best F1"] = figures.BestF1,
            ["precision of what is likely"] = hit / likely,
        };
    }
}
