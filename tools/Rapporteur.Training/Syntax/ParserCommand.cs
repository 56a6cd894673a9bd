using Rapporteur.Knowledge.Parsing;
using Rapporteur.Read;
using Rapporteur.Training.Evaluation;

namespace Rapporteur.Training.Syntax;

/// <summary>
/// Sub-command: learns the parser, writes its model and reads it back. Several parsers learn from the treebanks; they vote on
/// plain news text; the parser that ships learns from treebanks and votes.
/// </summary>
internal static class ParserCommand
{
    private static readonly ParserShape Shape = new(Width: 128, Layers: 3, Arc: 64, Label: 64);

    public static int Run(Options options)
    {
        var data = new ParserData(options.Need("ud"));
        FoldedTags.Apply(data, Cached(options, "tags.bin"));
        Console.WriteLine($"{data.Train.Count} sentences, {data.Train.Sum(s => s.Count)} tokens");
        var silver = Silver(data, options);
        var vocabulary = new Vocabulary(data.Train, silver);
        var model = new ParserTrainer(Shape, vocabulary, (ulong)options.Get("seed", 1)).Train(data, silver, options.Get("epochs", 14));
        var path = Path.Combine(options.Get("models", "models"), "parser.bin");
        File.WriteAllBytes(path, model);
        Report(path, data);
        return 0;
    }

    private static List<TreebankSentence> Silver(ParserData data, Options options)
    {
        var teachers = Enumerable.Range(0, options.Get("teachers", 5)).Select(t => Teacher(data, options, t)).ToList();
        if (teachers.Count == 0)
        {
            return [];
        }

        var vote = new TreeVote([.. teachers.Select(t => t.Parser)]);
        foreach (var (name, sentences) in data.Watched.Concat(data.Reported))
        {
            Console.WriteLine($"{name}, vote of {teachers.Count}: {ParserScore.Of(t => vote.Parse(t), sentences)}");
        }

        var files = Files(options.Get("text"), "*.txt").Concat(Files(options.Get("muc"), "dev-muc3-*"));
        IPass[] passes = [.. EvalCommand.Passes.Where(p => (p.Adds & (Layer.Sentences | Layer.Tags)) != 0)];
        var silver = SilverText.Read(files, passes, vote);
        Console.WriteLine($"plain text: {silver.Count} sentences, {silver.Sum(s => s.Count)} tokens");
        teachers.ForEach(t => t.Dispose());
        return silver;
    }

    private static IEnumerable<string> Files(string? folder, string pattern) =>
        folder is null ? [] : Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>A teacher that an earlier run left in the cache is taken from there.</summary>
    private static WrittenParser Teacher(ParserData data, Options options, int number)
    {
        var path = Cached(options, $"teacher-{number}.bin");
        if (path is not null && File.Exists(path))
        {
            return new WrittenParser(File.ReadAllBytes(path));
        }

        var trainer = new ParserTrainer(Shape, new Vocabulary(data.Train, []), seed: 1 + (ulong)number);
        var model = trainer.Train(data, [], options.Get("teacher-epochs", 20));
        if (path is not null)
        {
            File.WriteAllBytes(path, model);
        }

        return new WrittenParser(model);
    }

    private static string? Cached(Options options, string name) => options.Get("cache") is { } folder ? Path.Combine(folder, name) : null;

    private static void Report(string path, ParserData data)
    {
        using var parser = new WrittenParser(File.ReadAllBytes(path));
        foreach (var (name, sentences) in data.Watched.Concat(data.Reported))
        {
            Console.WriteLine($"{name}: {ParserScore.Of(parser.Parser, sentences)}");
        }
    }
}
