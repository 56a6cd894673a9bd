namespace Rapporteur.Quality.Fusion;

/// <summary>How well groups that were made agree with those of a key.</summary>
internal static class Clusters
{
    public static void Measure(string name, List<(string Key, string Made)> items, Dictionary<string, double> figures)
    {
        var pairs = items.SelectMany((a, n) => items.Skip(n + 1).Select(b => (Same: a.Key == b.Key, Made: a.Made == b.Made))).ToList();
        double right = pairs.Count(p => p is { Same: true, Made: true });
        Add(figures, $"{name}, pairwise", right / Math.Max(1, pairs.Count(p => p.Made)), right / Math.Max(1, pairs.Count(p => p.Same)));
        Add(figures, $"{name}, B-cubed",
            items.Average(i => items.Count(o => o == i) / (double)items.Count(o => o.Made == i.Made)),
            items.Average(i => items.Count(o => o == i) / (double)items.Count(o => o.Key == i.Key)));
    }

    private static void Add(Dictionary<string, double> figures, string name, double precision, double recall)
    {
        figures[name + " P"] = precision;
        figures[name + " R"] = recall;
        figures[name + " F1"] = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
