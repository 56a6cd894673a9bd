namespace Rapporteur.Quality;

/// <summary>Readings of annotated reports: our own always, the shared ones where they are at hand.</summary>
internal static class ReadingChecks
{
    public static void Run(Gate gate, string root, string shared)
    {
        CheckOwn(gate, "own-readings", Path.Combine(root, "quality", "readings"));
        CheckOwn(gate, "dev-readings", Path.Combine(root, "quality", "readings-dev"));
        CheckOwn(gate, "unseen-readings", Path.Combine(root, "quality", "readings-unseen"));
        CheckOwn(gate, "fresh-readings", Path.Combine(root, "quality", "readings-fresh"));
        var gold = Path.Combine(shared, "gold");
        var texts = Path.Combine(shared, "reports");
        var files = Corpus.Of(gold, false, ".json").Files;
        var corpus = new Corpus(shared, [.. files.Select(f => $"gold/{f}"), .. files.Select(f => $"reports/{Path.ChangeExtension(f, ".txt")}")], false);
        gate.Check("shared-readings", corpus, () => Measure(gold, texts));
    }

    private static void CheckOwn(Gate gate, string name, string folder) =>
        gate.Check(name, Corpus.Of(folder, true, ".json", ".txt"), () => Measure(folder, folder));

    private static Dictionary<string, double> Measure(string gold, string texts)
    {
        var tally = ReadingSet.Score(gold, texts);
        return tally.Measures.ToDictionary(m => m, tally.F1);
    }
}
