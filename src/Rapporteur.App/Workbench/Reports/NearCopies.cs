using Rapporteur.Storage;

namespace Rapporteur.App.Workbench.Reports;

/// <summary>
/// Finds near-copies of one text without going through the case: some runs of its words are looked up in the full-text index, and what has them is
/// compared run by run.
/// </summary>
internal static class NearCopies
{
    private const int Run = 6;
    private const int Probes = 8;
    private const int Most = 12;

    /// <summary>Below this two reports tell of the same thing and are no copies.</summary>
    private const double Least = 0.3;

    /// <param name="store">The case.</param>
    /// <param name="text">The text whose copies are wanted.</param>
    /// <param name="self">Id of the report that it is, to be left out; null for a text that the case does not hold.</param>
    public static IReadOnlyList<NearCopy> Of(SqliteCase store, string text, string? self)
    {
        var words = Words(text);
        if (words.Length < 2 * Run)
        {
            return [];
        }

        var step = Math.Max(1, (words.Length - Run) / Probes);
        var candidates = Enumerable.Range(0, Probes).Select(i => i * step).Where(at => at + Run <= words.Length)
            .SelectMany(at => store.Search($"\"{string.Join(' ', words[at..(at + Run)])}\"", 4 * Most))
            .Select(h => h.ReportId).Where(id => id != self).Distinct(StringComparer.Ordinal).Take(4 * Most);
        var runs = Runs(words);
        return [.. candidates.Select(store.Report).OfType<Casefile.ReportEntry>().Select(e => new NearCopy(e, Share(runs, Runs(Words(e.Report.Text)))))
            .Where(c => c.Share >= Least).OrderByDescending(c => c.Share).ThenBy(c => c.Id, StringComparer.Ordinal).Take(Most)];
    }

    private static double Share(HashSet<string> a, HashSet<string> b) => Math.Min(a.Count, b.Count) is var least and > 0 ? a.Count(b.Contains) / (double)least : 0;

    private static HashSet<string> Runs(string[] words)
    {
        var runs = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at + Run <= words.Length; at++)
        {
            runs.Add(string.Join(' ', words[at..(at + Run)]));
        }

        return runs;
    }

    private static string[] Words(string text) => new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
