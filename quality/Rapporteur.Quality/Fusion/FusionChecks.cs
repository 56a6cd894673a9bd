using Rapporteur.Findings;

namespace Rapporteur.Quality.Fusion;

/// <summary>Incidents, disputes and origins on the collection in quality/fusion, and on the shared case where it is at hand.</summary>
internal static class FusionChecks
{
    public const string Folder = "quality/fusion";

    /// <summary>Three conflicts of which only the sums are looked at.</summary>
    private const string Fresh = "quality/fusion-fresh";

    /// <summary>
    /// The collection tells six conflicts. What was missed is only ever looked at for the first, third and fifth; the others are unseen.
    /// </summary>
    private const string Seen = "ace";

    public static void Run(Gate gate, string root, string shared)
    {
        var folder = Path.Combine(root, Folder);
        gate.Check("fusion", Corpus.Of(folder, true, ".json", ".txt"), () =>
        {
            var (made, key) = (new FusionCase(folder), FusionKey.Load(Path.Combine(folder, "key.json")));
            return Named("seen", Figures(made, key, IsSeen)).Concat(Named("unseen", Figures(made, key, f => !IsSeen(f)))).ToDictionary(f => f.Key, f => f.Value);
        });

        var fresh = Path.Combine(root, Fresh);
        gate.Check("fusion-fresh", Corpus.Of(fresh, true, ".json", ".txt"), () => Figures(new FusionCase(fresh), FusionKey.Load(Path.Combine(fresh, "key.json")), _ => true));

        var reports = Corpus.Of(Path.Combine(shared, "reports"), false, ".txt").Files.Select(f => "reports/" + f);
        gate.Check("shared-fusion", new Corpus(shared, ["case/case.json", .. reports], false), () =>
            Figures(new FusionCase(Path.Combine(shared, "reports")), FusionKey.Load(Path.Combine(shared, "case", "case.json")), _ => true));
    }

    /// <summary>Prints the figures of a collection; of our own, the differences of the seen conflicts only.</summary>
    public static int Print(string keyPath, string folder, bool misses)
    {
        var (made, key) = (new FusionCase(folder), FusionKey.Load(keyPath));
        var isOwn = key.Origins.Count > 0;
        List<(string Name, Func<string, bool> Is)> parts = isOwn && made.Reports.Any(r => IsSeen(r.Report.Origin)) ? [("seen", IsSeen), ("unseen", f => !IsSeen(f)), ("all", _ => true)] : [("all", _ => true)];
        foreach (var (name, isScored) in parts)
        {
            Console.WriteLine($"{name}:");
            foreach (var (figure, value) in Figures(made, key, isScored))
            {
                Console.WriteLine($"  {figure,-34}{value,8:0.000}");
            }

            foreach (var (kind, (hit, found, wanted)) in new DisputeScorer(made, key, isScored).ByKind().Where(k => k.Value != default))
            {
                Console.WriteLine($"  disputes, {Wire.Name(kind),-24} {hit} right of {found} found, {wanted} in the key");
            }
        }

        if (misses && Path.GetFileName(folder.TrimEnd('/')) != Path.GetFileName(Fresh))
        {
            Func<string, bool> shown = isOwn ? IsSeen : _ => true;
            foreach (var line in new FusionScorer(made, key, shown).Misses().Concat(new DisputeScorer(made, key, shown).Differences()))
            {
                Console.WriteLine(line);
            }
        }

        return 0;
    }

    private static bool IsSeen(string file) => Seen.Contains(file[0], StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, double>> Named(string part, Dictionary<string, double> figures) =>
        figures.Select(f => KeyValuePair.Create($"{part}: {f.Key}", f.Value));

    private static Dictionary<string, double> Figures(FusionCase made, FusionKey key, Func<string, bool> isScored)
    {
        var scorer = new FusionScorer(made, key, isScored);
        var figures = scorer.Clustering();
        var disputes = new DisputeScorer(made, key, isScored);
        var kinds = disputes.ByKind().Values;
        double hit = kinds.Sum(k => k.Hit), found = kinds.Sum(k => k.Made), wanted = kinds.Sum(k => k.Wanted);
        figures["disputes P"] = hit / Math.Max(1, found);
        figures["disputes R"] = hit / Math.Max(1, wanted);
        figures["disputes R, any kind"] = disputes.AnyKind() / Math.Max(1, wanted);
        if (key.Apart.Count > 0)
        {
            figures["kept apart"] = scorer.KeptApart();
        }

        if (key.Origins.Count > 0)
        {
            figures["dates right"] = scorer.RightDates();
            var (right, one, same) = scorer.Origins();
            figures["one origin P"] = right / (double)Math.Max(1, one);
            figures["one origin R"] = right / (double)Math.Max(1, same);
            figures["number of origins right"] = scorer.OriginCounts();
        }

        return figures;
    }
}
