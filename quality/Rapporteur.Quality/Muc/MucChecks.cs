using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>Templates of the second test set, which training never sees, where the set and the scorer's Python are at hand; percent.</summary>
internal static class MucChecks
{
    private const string Part = "tst2";

    public static void Run(Gate gate, string root, string shared)
    {
        var folder = new MucFolder(Path.Combine(shared, "muc"));
        var files = folder.Texts(Part).Concat(folder.Keys(Part)).Select(p => Path.GetRelativePath(folder.Path, p)).ToList();
        var corpus = new Corpus(folder.Path, files.Count == 0 ? [] : [.. files, "muc4score.py"], false);
        gate.Check("muc", HasPython() ? corpus : corpus with { Folder = "python3", Files = [] }, () => Measure(root, folder));
    }

    private static Dictionary<string, double> Measure(string root, MucFolder folder)
    {
        var responses = MucRun.Responses(MucRun.Load(root, folder), folder.Documents(Part));
        var path = Path.Combine(Path.GetTempPath(), $"muc-gate-{Environment.ProcessId}.json");
        File.WriteAllText(path, Scorer.Json(responses));
        var output = Scorer.Score(folder, folder.Keys(Part), path, "--quiet") ?? throw new InvalidOperationException("python3 has gone");
        File.Delete(path);
        return new Dictionary<string, double> { ["tst2, all templates F"] = Scorer.AllTemplates(output) };
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => p.Length > 0 && File.Exists(Path.Combine(p, "python3")));
}
