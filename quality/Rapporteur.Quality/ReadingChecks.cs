namespace Rapporteur.Quality;

/// <summary>Readings of annotated reports: our own always, the shared ones where they are at hand.</summary>
internal static class ReadingChecks
{
    public static void Run(Gate gate, string root, string shared)
    {
        Check(gate, "own-readings", Path.Combine(root, "quality", "readings"), Path.Combine(root, "quality", "readings"));
        Check(gate, "shared-readings", Path.Combine(shared, "gold"), Path.Combine(shared, "reports"));
    }

    private static void Check(Gate gate, string set, string gold, string texts)
    {
        if (!Directory.Exists(gold) || !Directory.Exists(texts))
        {
            gate.Skip(set, $"{gold} is not there");
            return;
        }

        var tally = ReadingSet.Score(gold, texts);
        gate.Check(set, measure => tally.Measures.Contains(measure) ? tally.F1(measure) : null);
    }
}
