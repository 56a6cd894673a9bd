namespace Rapporteur.Quality;

/// <summary>Answers to questions: on the samples always, on the shared reports where they are at hand.</summary>
internal static class AskChecks
{
    public static void Run(Gate gate, string root, string shared)
    {
        var own = Path.Combine(root, "quality", "questions", "samples.json");
        var samples = Path.Combine(root, "samples");
        gate.Check("questions", new Corpus(root, ["quality/questions/samples.json", .. Texts(samples).Select(f => $"samples/{f}")], true), () => AskScore.Run(own, samples));
        var conflicts = Path.Combine(root, "quality", "fusion");
        foreach (var half in (string[])["conflicts-dev", "conflicts-test"])
        {
            gate.Check("questions-" + half, new Corpus(root, [$"quality/questions/{half}.json", .. Texts(conflicts).Select(f => $"quality/fusion/{f}")], true),
                () => AskScore.Run(Path.Combine(root, "quality", "questions", half + ".json"), conflicts));
        }

        var asked = Path.Combine(shared, "case", "case.json");
        var reports = Path.Combine(shared, "reports");
        gate.Check("shared-questions", new Corpus(shared, ["case/case.json", .. Texts(reports).Select(f => $"reports/{f}")], false), () => AskScore.Run(asked, reports));
    }

    private static IEnumerable<string> Texts(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.txt").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal) : [];
}
