using System.Diagnostics;
using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>Trains one network.</summary>
internal sealed class ParserTrainer(ParserShape shape, Vocabulary vocabulary, ulong seed)
{
    private const int BatchSentences = 24;
    private const double HighestRate = 0.003;
    private const double WarmUpEpochs = 0.25;
    private const float CapitalShare = 0.15f;

    private readonly Generator generator = new(seed);

    public byte[] Train(ParserData data, IReadOnlyList<TreebankSentence> silver, int epochs)
    {
        var network = new Network(shape, vocabulary, generator);
        var clock = Stopwatch.StartNew();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var loss = Epoch(network, Sample(data, silver), epoch, epochs);
            using var parser = new WrittenParser(ParserModelWriter.Write(network));
            var scores = string.Join(" | ", data.Watched.Select(s => $"{s.Key} {ParserScore.Of(parser.Parser, s.Value)}"));
            Console.WriteLine($"seed {seed} epoch {epoch + 1} loss {loss:F4} {clock.Elapsed.TotalSeconds:F0} s | {scores}");
        }

        return ParserModelWriter.Write(network);
    }

    /// <summary>All annotated sentences, some in capitals, and about as many tokens of plain text again.</summary>
    private TreebankSentence[] Sample(ParserData data, IReadOnlyList<TreebankSentence> silver)
    {
        var annotated = data.Train.Select((s, i) => generator.Unit() < CapitalShare ? data.Capitals[i] : s);
        var share = silver.Count == 0 ? 0 : (float)data.Train.Sum(s => s.Count) / silver.Sum(s => s.Count);
        return [.. annotated, .. silver.Where(_ => generator.Unit() < share)];
    }

    private double Epoch(Network network, TreebankSentence[] sample, int epoch, int epochs)
    {
        generator.Shuffle(sample);
        var batch = new Batch();
        var (loss, batches) = (0.0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            batch.Add(sample[i]);
            if (batch.Count == BatchSentences || i + 1 == sample.Length)
            {
                loss += network.Learn(batch, Rate(epoch + ((double)i / sample.Length), epochs));
                batches++;
                batch.Clear();
            }
        }

        return loss / batches;
    }

    private static float Rate(double done, int epochs) =>
        (float)(HighestRate * Math.Min(1, done / WarmUpEpochs) * (0.5 + (0.5 * Math.Cos(Math.PI * done / epochs))));
}
