using Rapporteur.Read;

namespace Rapporteur.Quality.Sentences;

/// <summary>The annotated sentences: measures of each split, for the gate and for people.</summary>
internal static class SentenceChecks
{
    public static void Run(Gate gate, string root)
    {
        var folder = Path.Combine(root, SentenceCorpus.Folder);
        gate.Check("sentences", Corpus.Of(folder, true, ".ann"), () =>
        {
            var (dev, test) = Measure(SentenceCorpus.Load(folder), _ => { });
            return Figures("dev", dev).Concat(Figures("test", test)).ToDictionary(f => f.Key, f => f.Value);
        });
    }

    /// <summary>Prints both splits; differences of development items only, so that nobody learns from the test items.</summary>
    public static int Print(string root, bool misses)
    {
        List<SentenceItem> items;
        try
        {
            items = SentenceCorpus.Load(Path.Combine(root, SentenceCorpus.Folder));
        }
        catch (FormatException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }

        var (dev, test) = Measure(items, misses ? Console.WriteLine : _ => { });
        foreach (var (name, tally, count) in new[] { ("dev", dev, items.Count(i => !i.IsTest)), ("test", test, items.Count(i => i.IsTest)) })
        {
            Console.WriteLine($"{$"{name}, {count} items",-28}{"hit",6}{"pred",7}{"gold",7}{"P",8}{"R",8}{"F1",8}");
            foreach (var measure in tally.Measures)
            {
                Console.WriteLine(tally.Row(measure));
            }
        }

        return 0;
    }

    private static (Tally Dev, Tally Test) Measure(List<SentenceItem> items, Action<string> tell)
    {
        var (dev, test, reader) = (new Tally(), new Tally(), new Reader());
        var (devScorer, testScorer) = (new SentenceScorer(dev), new SentenceScorer(test));
        foreach (var item in items)
        {
            var differences = (item.IsTest ? testScorer : devScorer).Score(item, item.Read(reader));
            if (!item.IsTest && differences.Count > 0)
            {
                tell($"{item.Id} {item.Style}: {item.Text.ReplaceLineEndings(" / ")}");
                differences.ForEach(d => tell($"    {d}"));
            }
        }

        return (dev, test);
    }

    private static IEnumerable<KeyValuePair<string, double>> Figures(string split, Tally tally) =>
        tally.Measures.Where(m => !m.StartsWith(' ')).Select(m => KeyValuePair.Create($"{split}: {m}", 100 * tally.F1(m)));
}
