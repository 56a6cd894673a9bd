using Rapporteur.Knowledge.Names;
using Rapporteur.Read.Names;
using Rapporteur.Training;
using Rapporteur.Training.Names;

namespace Rapporteur.Quality;

/// <summary>Names, span and kind both right: our own sentences always, two public sets where they are at hand; percent.</summary>
internal static class NameChecks
{
    public static void Run(Gate gate, string root, string shared)
    {
        var own = Path.Combine(root, "quality", "names");
        gate.Check("names", Corpus.Of(own, true, ".ann"), () => Measure(("conflicts", NameCorpora.Annotated(Path.Combine(own, "conflicts.ann")))));

        var folder = Path.Combine(shared, "ner");
        var corpus = new Corpus(folder, ["wikigold/wikigold.conll.txt", "WNUT17/emerging.test.annotated"], false);
        gate.Check("shared-names", corpus, () =>
        {
            var corpora = new NerCorpora(new Options(["--ner", folder]));
            return Measure(("wikigold held out", corpora.WikigoldTest), ("WNUT17 test", corpora.WnutTest));
        });
    }

    private static Dictionary<string, double> Measure(params (string Name, List<NameDocument> Documents)[] sets)
    {
        var recognizer = new NameRecognizer(NerModel.Shared, NameLexicon.Shared);
        var figures = new Dictionary<string, double>();
        foreach (var (name, documents) in sets)
        {
            figures[name] = NameScore.Of(recognizer, documents).F1;
            figures[$"{name}, in capitals"] = NameScore.Of(recognizer, documents.Select(d => d.Recased(t => t.ToUpperInvariant()))).F1;
        }

        return figures;
    }
}
