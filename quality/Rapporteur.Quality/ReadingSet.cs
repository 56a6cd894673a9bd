using Rapporteur.Findings;
using Rapporteur.Read;
using Rapporteur.Text;

namespace Rapporteur.Quality;

/// <summary>A folder of reports with annotations beside them, read and scored.</summary>
internal static class ReadingSet
{
    /// <summary>Scores every NAME.json of the gold folder against the reading of NAME.txt.</summary>
    public static Tally Score(string goldFolder, string textFolder, Reader? reader = null)
    {
        var tally = new Tally();
        var scorer = new ReadingScorer(tally);
        reader ??= new Reader();
        foreach (var path in Directory.EnumerateFiles(goldFolder, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var text = File.ReadAllText(Path.Combine(textFolder, name + ".txt"));
            var gold = ReadingJson.Parse(File.ReadAllText(path), text);
            var read = reader.Read(Report.FromText(text, name + ".txt"));
            scorer.Score(gold, read);
            CheckQuotes(tally, read, text);
        }

        return tally;
    }

    private static void CheckQuotes(Tally tally, Reading read, string text)
    {
        var quotes = read.Findings.SelectMany(f => f.Evidence.More.Prepend(f.Evidence)).ToList();
        tally.Add("quotes that stand in the text", quotes.Count(q => q.Quote == q.Span.Of(text)), quotes.Count, quotes.Count);
    }
}
