using Rapporteur.Read.Sentences;
using Rapporteur.Training.Corpora;

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

    /// <summary>For choices between settings; no figure is reported on it.</summary>
    public List<NameDocument> GumDev => Gum("dev");

    public List<NameDocument> GumNewsTest => GumNames.Read(Path.Combine(ud, "GUM", "en_gum-ud-test.conllu"), "news");

    public List<NameDocument> Conflicts => NameCorpora.Annotated(options.Get("conflicts", "quality/names/conflicts.ann"));

    /// <summary>What plain text says of words: case class in the two low bits, class of words in like company above.</summary>
    public Dictionary<uint, ushort> Words()
    {
        var statistics = new WordStatistics();
        var classes = new WordClasses();
        foreach (var path in Directory.GetFiles(Path.Combine(text, "wikinews"), "*.txt").Order(StringComparer.Ordinal))
        {
            var content = File.ReadAllText(path);
            statistics.AddText(content);
            AddLines(classes, content);
        }

        foreach (var sentence in WikigoldTrain.Concat(GumTrain).SelectMany(d => d.Sentences))
        {
            statistics.Add(sentence.Tokens.Prepend("\n"));
            classes.Add(sentence.Tokens);
        }

        foreach (var sentence in Treebank.Ewt(ud, "train"))
        {
            classes.Add(sentence.Words.Select(w => w.Form));
            statistics.Add(sentence.Words.Select(w => w.Form).Prepend("\n"));
        }

        AddMuc(classes);
        var words = statistics.CaseClasses(2);
        foreach (var (hash, number) in classes.Learn())
        {
            words[hash] = (ushort)(words.GetValueOrDefault(hash) | (number << 2));
        }

        return words;
    }

    /// <summary>Messages of the development set, in capitals; the test sets stay unseen.</summary>
    private void AddMuc(WordClasses classes)
    {
        var directory = Path.Combine(options.Get("muc", "../shared/muc"), "dev");
        string[] files = Directory.Exists(directory) ? Directory.GetFiles(directory, "dev-muc3-*") : [];
        foreach (var path in files.Order(StringComparer.Ordinal))
        {
            AddLines(classes, File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal));
        }
    }

    private static void AddLines(WordClasses classes, string content)
    {
        foreach (var paragraph in content.Split("\n\n").Where(p => p.Length > 40))
        {
            classes.Add(Forms(paragraph.Replace('\n', ' ')));
        }
    }

    private static IEnumerable<string> Forms(string text) => Tokenizer.Run(text).ToArray().Select(t => text[t.Start..t.End]);

    private List<NameDocument> Gum(string split) => GumNames.Read(Path.Combine(ud, "GUM", $"en_gum-ud-{split}.conllu"));
}
