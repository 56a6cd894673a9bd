using Rapporteur.Knowledge.Names;
using Rapporteur.Read.Names;

namespace Rapporteur.Training.Names;

/// <summary>Trains the name recogniser, reads the written model back and evaluates it.</summary>
internal static class NerCommand
{
    public static int Run(Options options)
    {
        var corpora = new NerCorpora(options);
        var grammar = new Grammar(Path.Combine(options.Get("data", "data"), "corpus", "names"));
        var words = corpora.Words();
        var trainer = new NerTrainer(corpora, grammar, words);
        var bytes = trainer.Train(options.Get("epochs", 14), options.Get("synthetic", 1500), !options.Has("without-wnut"));
        var path = Path.Combine(options.Get("models", "models"), "ner.bin");
        File.WriteAllBytes(path, bytes);
        var model = LoadedModel.Of(File.ReadAllBytes(path));
        Console.WriteLine($"{path}: {bytes.Length / 1024} KB");
        NerReport.Write(new NameRecognizer(model, NameLexicon.Shared), corpora, options.Get("errors"));
        return 0;
    }

    /// <summary>Evaluates the embedded model, or another file.</summary>
    public static int Evaluate(Options options)
    {
        var model = options.Get("model") is { } path ? LoadedModel.Of(File.ReadAllBytes(path)) : NerModel.Shared;
        var recognizer = new NameRecognizer(model, NameLexicon.Shared);
        NerReport.Write(recognizer, new NerCorpora(options), options.Get("errors"));
        return 0;
    }
}
