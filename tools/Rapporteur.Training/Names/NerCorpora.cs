namespace Rapporteur.Training.Names;

/// <summary>The corpora of the recogniser, divided into what it learns from and what it is tested with.</summary>
internal sealed class NerCorpora(Options options)
{
    private const int HeldOut = 5;

    private readonly string ner = options.Get("ner", "../shared/ner");
    private readonly string ud = options.Get("ud", "../shared/ud");
    private readonly string text = options.Get("text", "../shared/text");
    private readonly List<NameDocument> wikigold = NameCorpora.Wikigold(options.Get("ner", "../shared/ner"));

    public List<NameDocument> WikigoldTrain => [.. wikigold.Where((_, i) => i % HeldOut != 2)];

    /// <summary>Every fifth article, never trained on.</summary>
    public List<NameDocument> WikigoldTest => [.. wikigold.Where((_, i) => i % HeldOut == 2)];

    public List<NameDocument> WnutTrain => [.. NameCorpora.Wnut(ner, "wnut17train.conll"), .. NameCorpora.Wnut(ner, "emerging.dev.conll")];

    public List<NameDocument> WnutTest => NameCorpora.Wnut(ner, "emerging.test.annotated");

    public List<NameDocument> GumTrain => Gum("train");

    public List<NameDocument> GumTest => Gum("test");

    public List<NameDocument> GumNewsTest => GumNames.Read(Path.Combine(ud, "GUM", "en_gum-ud-test.conllu"), "news");

    public List<NameDocument> Conflicts => NameCorpora.Annotated(options.Get("conflicts", "quality/names/conflicts.ann"));

    /// <summary>What plain text says of words: case classes.</summary>
    public Dictionary<uint, ushort> Words()
    {
        var statistics = new WordStatistics();
        foreach (var path in Directory.GetFiles(Path.Combine(text, "wikinews"), "*.txt").Order(StringComparer.Ordinal))
        {
            statistics.AddText(File.ReadAllText(path));
        }

        foreach (var document in WikigoldTrain.Concat(GumTrain))
        {
            foreach (var sentence in document.Sentences)
            {
                statistics.Add(sentence.Tokens.Prepend("\n"));
            }
        }

        return statistics.CaseClasses(2);
    }

    private List<NameDocument> Gum(string split) => GumNames.Read(Path.Combine(ud, "GUM", $"en_gum-ud-{split}.conllu"));
}
