using System.Runtime.InteropServices;
using Rapporteur.Read.Sentences;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Trains the sentence splitter: an averaged perceptron over the places where a sentence may end.</summary>
internal static class SplitTrainer
{
    private const int Epochs = 12;
    private const double Scale = 8;

    public static byte[] Train(IReadOnlyList<UdSentence> source)
    {
        var examples = Examples(source, null).Concat(Examples(source, w => w.ToUpperInvariant())).ToArray();
        Console.WriteLine($"splitter: {examples.Length} places, {examples.Count(e => e.Ends)} ends");
        var weights = new double[SplitFeatures.Buckets];
        var sums = new double[SplitFeatures.Buckets];
        var random = new Shuffler(17);
        var time = 0;
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            var wrong = 0;
            foreach (var example in examples)
            {
                time++;
                var score = example.Features.Sum(f => weights[f]);
                if (example.Ends ? score > 1 : score < -1)
                {
                    continue;
                }

                wrong += score > 0 != example.Ends ? 1 : 0;
                var step = example.Ends ? 1 : -1;
                foreach (var feature in example.Features)
                {
                    weights[feature] += step;
                    sums[feature] += (double)step * time;
                }
            }

            Console.WriteLine($"splitter: epoch {epoch + 1}, {wrong} wrong");
        }

        var packed = weights.Select((w, i) => (short)Math.Clamp(Math.Round((w - (sums[i] / time)) * Scale), -32767, 32767)).ToArray();
        return MemoryMarshal.AsBytes(packed.AsSpan()).ToArray();
    }

    private static List<Example> Examples(IReadOnlyList<UdSentence> source, Func<string, string>? recase)
    {
        var gold = GoldText.Of(source, recase);
        var ends = gold.Sentences.Select(s => s.Span.End).ToHashSet();
        var list = Tokenizer.Run(gold.Text);
        var examples = new List<Example>();
        LineWrap? wrap = null;
        var first = 0;
        Span<ushort> features = stackalloc ushort[SplitFeatures.Count];
        for (var i = 0; i + 1 < list.Count; i++)
        {
            if (Splitter.EndsBlock(gold.Text, list, i, ref wrap))
            {
                first = i + 1;
                continue;
            }

            var end = ends.Contains(list.Tokens[i].End);
            if (SplitFeatures.IsCandidate(gold.Text, list.Tokens, list.Gaps, first, i))
            {
                SplitFeatures.Fill(new SplitContext(gold.Text, list.Tokens, list.Gaps), first, i, features);
                examples.Add(new Example(features.ToArray(), end));
            }

            first = end ? i + 1 : first;
        }

        return examples;
    }

    private sealed record Example(ushort[] Features, bool Ends);
}
