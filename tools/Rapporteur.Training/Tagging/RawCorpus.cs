using Rapporteur.Knowledge.Tagging;
using Rapporteur.Read.Sentences;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Raw text and what is learned from it: the treebanks' own words, and files of plain text.</summary>
internal static class RawCorpus
{
    private const int FewForClass = 4;
    private const int FineClasses = 384;
    private const int CoarseClasses = 48;
    private const int Rounds = 8;

    public static RawText Learn(IReadOnlyList<UdSentence> source, IEnumerable<string> folders)
    {
        var sentences = source.Select(s => s.Words.Select(w => w.Form).ToArray()).ToList();
        foreach (var file in folders.SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal))
        {
            sentences.AddRange(Plain(File.ReadAllText(file)));
        }

        var raw = new RawText();
        sentences.ForEach(raw.Count);
        Classes(sentences, raw);
        return raw;
    }

    private static IEnumerable<string[]> Plain(string text)
    {
        var list = Tokenizer.Run(text);
        var tokens = list.ToArray();
        foreach (var sentence in Splitter.Run(text, list))
        {
            yield return [.. tokens[sentence.First..sentence.End].Select(t => t.Span.Of(text))];
        }
    }

    private static void Classes(List<string[]> sentences, RawText raw)
    {
        var keys = sentences.Select(s => s.Select(f => Hashing.Lower(Digits(f))).ToArray()).ToList();
        var counts = keys.SelectMany(k => k).GroupBy(k => k).Where(g => g.Count() >= FewForClass)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).ToList();
        var numbers = counts.Select((k, i) => (k, i)).ToDictionary(p => p.k, p => p.i);
        var text = keys.SelectMany(k => k.Select(w => numbers.GetValueOrDefault(w, counts.Count)).Append(-1)).ToArray();
        Console.WriteLine($"classes: {text.Length} words of text, {counts.Count} different ones");
        var fine = new ExchangeClusters(text, counts.Count + 1, FineClasses).Run(Rounds);
        var coarse = new ExchangeClusters(text, counts.Count + 1, CoarseClasses).Run(Rounds);
        for (var i = 0; i < counts.Count; i++)
        {
            raw.SetCluster(counts[i], (ushort)(((coarse[i] + 1) << 10) | (fine[i] + 1)));
        }
    }

    /// <summary>Figures are one word to the classes.</summary>
    private static string Digits(string form) => char.IsDigit(form[0]) ? "0" : form;
}
