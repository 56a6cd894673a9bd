using Rapporteur.Knowledge.Tagging;
using Rapporteur.Read.Tags;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Trains models/tagger.bin.</summary>
internal static class TaggerCommand
{
    private const int Epochs = 8;

    public static int Run(Options options)
    {
        var source = Treebank.Training(options.Need("ud"));
        var sections = TaggerBuilder.Train(source, CountCases(source), options.Get("epochs", Epochs));
        sections[TaggerFile.SplitWeights] = SplitTrainer.Train(source);
        var content = ModelBytes.Pack(sections);
        TaggerFile.Replace(ModelBytes.Of(content));
        Tagger.Reload();
        File.WriteAllBytes(Path.Combine(options.Get("models", "models"), TaggerFile.Name), content);
        Console.WriteLine($"tagger: {content.Length / 1e6:F2} MB; sections {string.Join(' ', sections.Select(s => s.Length))}");
        return options.Has("eval") ? Evaluation.EvalCommand.Run(options) : 0;
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
