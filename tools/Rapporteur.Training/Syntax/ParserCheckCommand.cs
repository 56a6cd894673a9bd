using System.Diagnostics;
using Rapporteur.Read.Syntax;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Syntax;

/// <summary>Sub-command: loading time, scores and speed of the parser that travels in the assembly, with gold tags.</summary>
internal static class ParserCheckCommand
{
    public static int Run(Options options)
    {
        var start = Stopwatch.GetTimestamp();
        _ = Parser.Shared;
        Console.WriteLine($"loaded in {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
        foreach (var (name, source) in new[] { ("EWT", Treebank.Ewt(options.Need("ud"), "test")), ("GUM", Treebank.Gum(options.Need("ud"), "test")) })
        {
            var sentences = source.Select(TreebankSentence.Of).ToList();
            var score = ParserScore.Of(Parser.Shared, sentences);
            Console.WriteLine($"{name} test, gold tags: {score}, {ParserSpeed.Measure(Parser.Shared, sentences):N0} tokens/s");
        }

        return 0;
    }
}
