using System.Diagnostics;
using Rapporteur.Knowledge.Parsing;
using Rapporteur.Read.Syntax;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Syntax;

/// <summary>Sub-command: learns the parser from treebanks, writes its model and reads it back.</summary>
internal static class ParserCommand
{
    public static int Run(Options options)
    {
        var directory = options.Need("ud");
        var epochs = options.Get("epochs", 40);
        var generator = new Generator(7);
        var train = Sentences(Treebank.Training(directory));
        var capitals = train.Select(s => s.UpperCased()).ToList();
        var gumTest = Treebank.Gum(directory, "test");
        var sets = new Dictionary<string, List<TreebankSentence>>
        {
            ["ewt-dev"] = Sentences(Treebank.Ewt(directory, "dev")), ["gum-dev"] = Sentences(Treebank.Gum(directory, "dev")),
            ["ewt-test"] = Sentences(Treebank.Ewt(directory, "test")), ["gum-test"] = Sentences(gumTest),
            ["gum-news"] = Sentences(gumTest.Where(s => s.Genre == "news")),
        };
        sets["ewt-caps"] = [.. sets["ewt-test"].Select(s => s.UpperCased())];
        Retag(train, capitals, [.. sets.Values.SelectMany(s => s)], generator);
        Console.WriteLine($"{train.Count} sentences, {train.Sum(s => s.Count)} tokens");
        var vocabulary = new Vocabulary(train);
        var shape = Environment.GetEnvironmentVariable("SHAPE")?.Split(',').Select(int.Parse).ToArray() ?? [128, 2, 64, 64];
        var network = new Network(new ParserShape(shape[0], shape[1], shape[2], shape[3]), vocabulary, generator);
        var clock = Stopwatch.StartNew();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var sample = train.Select((s, i) => generator.Unit() < 0.15f ? capitals[i] : s).ToArray();
            var loss = Epoch(network, sample, (epoch, epochs), generator);
            Console.WriteLine($"epoch {epoch + 1} loss {loss:F4} {clock.Elapsed.TotalSeconds:F0} s {Report(network, sets, epoch + 1 == epochs)}");
        }

        File.WriteAllBytes(Path.Combine(options.Get("models", "models"), "parser.bin"), ParserModelWriter.Write(network));
        return 0;
    }

    private static List<TreebankSentence> Sentences(IEnumerable<UdSentence> source) => [.. source.Select(TreebankSentence.Of)];

    private static unsafe string Report(Network network, Dictionary<string, List<TreebankSentence>> sets, bool all)
    {
        var bytes = GC.AllocateArray<byte>(0, pinned: true);
        var written = ParserModelWriter.Write(network);
        bytes = GC.AllocateArray<byte>(written.Length, pinned: true);
        written.CopyTo(bytes, 0);
        fixed (byte* start = bytes)
        {
            var parser = new Parser(ParserModel.At(start, bytes.Length));
            var clock = Stopwatch.StartNew();
            var scores = sets.Where(s => all || s.Key.EndsWith("dev", StringComparison.Ordinal)).Select(s => $"{s.Key} {ParserScore.Of(parser, s.Value)}");
            return string.Join(" | ", scores.ToArray()) + $" ({clock.ElapsedMilliseconds} ms, {bytes.Length >> 10} KB)";
        }
    }

    private static double Epoch(Network network, TreebankSentence[] sample, (int Number, int Of) epoch, Generator generator)
    {
        const int Size = 24;
        generator.Shuffle(sample);
        var batch = new Batch();
        var (loss, batches) = (0.0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            batch.Add(sample[i]);
            if (batch.Count == Size || i + 1 == sample.Length)
            {
                var progress = (epoch.Number + ((double)i / sample.Length)) / epoch.Of;
                var rate = 0.003 * Math.Min(1, progress * epoch.Of * 4) * (0.5 + (0.5 * Math.Cos(Math.PI * progress)));
                loss += network.Learn(batch, (float)rate);
                batches++;
                batch.Clear();
            }
        }

        return loss / batches;
    }

    private static void Retag(List<TreebankSentence> train, List<TreebankSentence> capitals, List<TreebankSentence> others, Generator generator)
    {
        const int Folds = 5;
        for (var fold = 0; fold <= Folds; fold++)
        {
            var tagger = new DraftTagger();
            var learnt = train.Where((_, i) => i / 50 % Folds != fold).Concat(capitals.Where((_, i) => i / 50 % Folds != fold && i % 3 == 0));
            tagger.Train([.. learnt], 4, generator);
            var tagged = fold == Folds ? others : [.. train.Concat(capitals).Where((_, i) => i % train.Count / 50 % Folds == fold)];
            foreach (var sentence in tagged)
            {
                sentence.Tags = tagger.Tag(sentence);
            }

            var right = tagged.Sum(s => s.Tags.Zip(s.GoldTags).Count(p => p.First == p.Second));
            Console.WriteLine($"fold {fold}: tags {100.0 * right / tagged.Sum(s => s.Count):F2}");
        }
    }
}
