using System.Diagnostics;
using System.Globalization;
using Rapporteur.Read.Names;

namespace Rapporteur.Training.Names;

/// <summary>Prints the figures of a recogniser on all test sets, as they are and in capitals, and its speed.</summary>
internal static class NerReport
{
    public static void Write(NameRecognizer recognizer, NerCorpora corpora, string? errorPath)
    {
        using var errors = errorPath is null ? null : new StreamWriter(errorPath);
        foreach (var (name, documents) in new[]
        {
            ("GUM dev free genres", corpora.GumDev), ("conflicts", corpora.Conflicts), ("wikigold held out", corpora.WikigoldTest), ("GUM test news", corpora.GumNewsTest),
            ("GUM test free genres", corpora.GumTest), ("WNUT17 test", corpora.WnutTest),
        })
        {
            errors?.WriteLine($"== {name}");
            Console.WriteLine($"{name,-22} {NameScore.Of(recognizer, documents, errors)}");
            var upper = documents.Select(d => d.Recased(t => t.ToUpperInvariant())).ToList();
            Console.WriteLine($"{name + ", capitals",-22} {NameScore.Of(recognizer, upper)}");
        }

        Speed(recognizer, corpora);
    }

    private static void Speed(NameRecognizer recognizer, NerCorpora corpora)
    {
        var texts = corpora.GumNewsTest.Concat(corpora.WikigoldTest).Concat(corpora.Conflicts).Select(d => d.ToText()).ToList();
        var tokens = texts.Sum(t => t.Tokens.Length);
        var best = double.MaxValue;
        for (var round = 0; round < 40; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var text in texts)
            {
                recognizer.Run(text);
            }

            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{tokens / best:F0} tokens/s on one core ({tokens} tokens, best of 40)"));
    }
}
