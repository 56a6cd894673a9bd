using System.Text.Json;
using Rapporteur.Ask;
using Rapporteur.Casefile;
using Rapporteur.Present;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Quality;

/// <summary>
/// Asks the questions of a collection. The rule by which an answer is right: it shows, as quotes or as evidence of its lines, at least half of
/// the supporting sentences (a sentence is shown when a quote from the same file has at least 70 % of its words), and all the words that the
/// collection demands. Where the reports do not say, right is an answer that says so.
/// </summary>
internal static class AskScore
{
    private const double Shown = 0.7;

    /// <summary>Figures: share of right answers, and share of supporting sentences shown.</summary>
    public static Dictionary<string, double> Run(string questionsPath, string textFolder, TextWriter? log = null)
    {
        var asker = new Asker(Case(textFolder));
        int right = 0, all = 0, shown = 0, supports = 0;
        foreach (var asked in Questions(questionsPath))
        {
            var answer = asker.Ask(asked.Question, Filter.None);
            var cited = answer.Says.SelectMany(l => l.Evidence).Concat(answer.Quotes).ToList();
            var hit = asked.Supports.Count(s => cited.Any(c => c.Origin == s.File && Share(s.Quote, c.Quote) >= Shown));
            var isRight = IsRight(asked, answer, hit);
            (right, all, shown, supports) = (right + (isRight ? 1 : 0), all + 1, shown + hit, supports + asked.Supports.Count);
            Log(log, asked, answer, $"{(isRight ? "right" : "WRONG")}, {hit} of {asked.Supports.Count} supporting sentences");
        }

        log?.WriteLine($"{right} of {all} right; {shown} of {supports} supporting sentences shown");
        return new Dictionary<string, double> { ["right"] = (double)right / all, ["support shown"] = supports == 0 ? 1 : (double)shown / supports };
    }

    private static bool IsRight(AskedQuestion asked, Answer answer, int hit)
    {
        if (asked.Supports.Count == 0 && asked.Must.Count == 0)
        {
            return !answer.IsKnown;
        }

        var text = string.Join(' ', answer.Says.Select(l => l.Text).Concat(answer.Says.SelectMany(l => l.Evidence).Concat(answer.Quotes).Select(q => q.Quote)));
        return hit * 2 >= asked.Supports.Count && asked.Must.All(m => text.Contains(m, StringComparison.OrdinalIgnoreCase));
    }

    private static void Log(TextWriter? log, AskedQuestion asked, Answer answer, string verdict)
    {
        log?.WriteLine($"\n{asked.Id} {asked.Question}   [{answer.Kind}] {verdict}");
        foreach (var line in answer.Says)
        {
            log?.WriteLine($"   = {line.Text} [{string.Join(", ", line.Evidence.Select(c => c.Origin).Distinct())}]");
        }

        foreach (var quote in answer.Quotes)
        {
            log?.WriteLine($"   “{quote.Quote}” {quote.Origin}");
        }

        log?.WriteLine($"   expected: {(asked.Answer.Length > 0 ? asked.Answer : "the reports do not say")}");
    }

    private static double Share(string wanted, string quote)
    {
        var have = Words(quote).ToHashSet(StringComparer.Ordinal);
        var want = Words(wanted).ToList();
        return want.Count == 0 ? 0 : want.Count(have.Contains) / (double)want.Count;
    }

    private static IEnumerable<string> Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static CaseView Case(string folder)
    {
        var reader = new Reader();
        var reports = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(p => Report.FromText(File.ReadAllText(p), Path.GetFileName(p))).ToList();
        return CaseView.Build([.. reports.Select(r => new ReportEntry(r, "", DateTimeOffset.UnixEpoch, "quality"))], [.. reports.Select(reader.Read)]);
    }

    private static IReadOnlyList<AskedQuestion> Questions(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return document.RootElement.GetProperty("questions").Deserialize<List<AskedQuestion>>()!;
    }
}
