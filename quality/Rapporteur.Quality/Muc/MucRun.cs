using Rapporteur.Training;
using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>The command <c>muc</c>: reads messages, writes templates, and scores them where keys and scorer are at hand.</summary>
internal static class MucRun
{
    public static int Run(string[] args, string root)
    {
        var options = new Options(args);
        var folder = new MucFolder(args.Length > 1 && !args[1].StartsWith("--", StringComparison.Ordinal) ? args[1] : Path.Combine(root, "..", "shared", "muc"));
        if (!Directory.Exists(folder.Tasks))
        {
            Console.Error.WriteLine($"muc: {folder.Tasks} is not there; the task's lists of places and states are needed");
            return 1;
        }

        if (options.Has("folds"))
        {
            return CrossValidation.Run(folder);
        }

        var model = Load(root, folder);
        var part = options.Get("part", "tst2");
        var texts = options.Get("texts")?.Split(',').ToList() ?? folder.Texts(part);
        var documents = MucDocument.ReadAll(texts.SelectMany(Message.ReadFile));
        if (options.Get("explain") is { } id)
        {
            return Explain(documents, model, id);
        }

        var path = options.Get("out", Path.Combine(Path.GetTempPath(), "muc-response.json"));
        File.WriteAllText(path, Scorer.Json(Responses(model, documents)) + "\n");
        Console.WriteLine($"{documents.Count} messages read, responses in {path}");
        return options.Has("texts") ? 0 : Report(folder, part, path);
    }

    public static MucModel Load(string root, MucFolder folder) =>
        MucModelFile.Read(File.ReadAllBytes(Path.Combine(root, "models", "muc.bin")), new Gazetteer(folder.Tasks));

    public static SortedDictionary<string, List<MucTemplate>> Responses(MucModel model, IEnumerable<MucDocument> documents)
    {
        var maker = new TemplateMaker(model, new Thresholds());
        return new SortedDictionary<string, List<MucTemplate>>(documents.ToDictionary(d => d.Message.Id, d => maker.Make(model.Read(d))), StringComparer.Ordinal);
    }

    private static int Report(MucFolder folder, string part, string path)
    {
        var output = Scorer.Score(folder, folder.Keys(part), path, "--roles", "--text", string.Join(',', folder.Texts(part)));
        Console.WriteLine(output ?? "not scored: muc4score.py or python3 is not there");
        return 0;
    }

    private static int Explain(List<MucDocument> documents, MucModel model, string id)
    {
        if (documents.Find(d => d.Message.Id == id) is not { } document)
        {
            Console.Error.WriteLine($"muc: no message {id}");
            return 1;
        }

        new Explainer(model, Console.Out).Write(document);
        return 0;
    }
}
