using Rapporteur.Knowledge.Tagging;
using Rapporteur.Read.Tags;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Trains models/tagger.bin.</summary>
internal static class TaggerCommand
{
    private const int Epochs = 14;
    private const double LeastRight = 0.94;

    public static int Run(Options options)
    {
        var source = Treebank.Training(options.Need("ud"));
        var splitter = SplitTrainer.Train(source);
        TaggerFile.Replace(ModelBytes.Of(ModelBytes.Pack([splitter])));
        var raw = RawCorpus.Learn(source, new[] { options.Get("text"), options.Get("muc") }.OfType<string>());
        var sections = TaggerBuilder.Train(source, raw, options.Get("tag-epochs", Epochs));
        sections[TaggerFile.SplitWeights] = splitter;
        var content = ModelBytes.Pack(sections);
        TaggerFile.Replace(ModelBytes.Of(content));
        Tagger.Reload();
        Write(Path.Combine(options.Get("models", "models"), TaggerFile.Name), content, Treebank.Ewt(options.Need("ud"), "dev"));
        Console.WriteLine($"tagger: {content.Length / 1e6:F2} MB; sections {string.Join(' ', sections.Select(s => s.Length))}");
        return options.Has("eval") ? Evaluation.EvalCommand.Run(options) : 0;
    }

    /// <summary>Writes the model, reads it back and makes sure that it tags.</summary>
    /// <exception cref="InvalidDataException">The file that was written does not tag as it should.</exception>
    private static void Write(string path, byte[] content, List<UdSentence> check)
    {
        File.WriteAllBytes(path, content);
        var tagged = Jackknife.Tag(new Tagger(ModelBytes.Of(File.ReadAllBytes(path))), check);
        var right = check.Select((s, i) => s.Words.Where((w, j) => tagged[i][j].Upos == w.Upos).Count()).Sum();
        var share = (double)right / check.Sum(s => s.Words.Length);
        if (share < LeastRight)
        {
            throw new InvalidDataException($"{path} tags only {share:P2} of the development words right");
        }
    }

    public static RawText CountCases(IEnumerable<UdSentence> source)
    {
        var raw = new RawText();
        foreach (var sentence in source)
        {
            raw.Count([.. sentence.Words.Select(w => w.Form)]);
        }

        return raw;
    }
}
