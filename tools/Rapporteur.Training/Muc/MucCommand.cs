namespace Rapporteur.Training.Muc;

/// <summary>Trains the decisions of the MUC evaluation on the development messages and the first test set; the second is never looked at.</summary>
internal static class MucCommand
{
    private static readonly string[] parts = ["dev", "tst1"];

    public static int Run(string[] args)
    {
        var options = new Options(args);
        var folder = new MucFolder(args.Length > 1 && !args[1].StartsWith("--", StringComparison.Ordinal) ? args[1] : options.Need("muc"));
        if (parts.Any(p => folder.Texts(p).Count == 0))
        {
            throw new UsageException($"no messages in {folder.Path}: dev and tst1 are needed");
        }

        var corpus = Corpus(folder);
        Console.WriteLine($"{corpus.Cases.Count} messages, {corpus.Cases.Sum(c => c.Gold.Templates.Count)} templates");
        var gazetteer = new Gazetteer(folder.Tasks);
        var bytes = MucModelFile.Write(MucModel.Train(corpus.Cases, gazetteer));
        var path = Path.Combine(options.Get("out", "models"), "muc.bin");
        File.WriteAllBytes(path, bytes);
        MucModelFile.Read(File.ReadAllBytes(path), gazetteer);
        Console.WriteLine($"{path}: {bytes.Length / 1024} KB");
        return 0;
    }

    /// <summary>What the model is trained on: development messages and the first test set, with their keys.</summary>
    public static MucCorpus Corpus(MucFolder folder) =>
        new(parts.SelectMany(folder.Documents), parts.SelectMany(folder.Templates).ToDictionary());
}
