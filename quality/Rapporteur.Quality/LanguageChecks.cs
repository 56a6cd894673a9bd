using Rapporteur.Training.Corpora;
using Rapporteur.Training.Evaluation;

namespace Rapporteur.Quality;

/// <summary>Tokens, sentences, tags and syntax on the test splits of the treebanks, where they are at hand; percent.</summary>
internal static class LanguageChecks
{
    public static void Run(Gate gate, string shared)
    {
        var folder = Path.Combine(shared, "ud");
        var corpus = new Corpus(folder, ["EWT/en_ewt-ud-test.conllu", "GUM/en_gum-ud-test.conllu"], false);
        gate.Check("language", corpus, () => Measure(folder));
    }

    private static Dictionary<string, double> Measure(string folder)
    {
        var figures = new Dictionary<string, double>();
        var ewt = Treebank.Ewt(folder, "test");
        Add(figures, "EWT, gold tokens", EvalCommand.FromGoldTokens(ewt, null));
        Add(figures, "EWT in capitals, gold tokens", EvalCommand.FromGoldTokens(ewt, w => w.ToUpperInvariant()));
        Add(figures, "EWT, raw text", EvalCommand.FromRawText(ewt));
        Add(figures, "GUM, gold tokens", EvalCommand.FromGoldTokens(Treebank.Gum(folder, "test"), null));
        return figures;
    }

    private static void Add(Dictionary<string, double> figures, string text, Scores scores)
    {
        figures[$"{text}: tokens"] = 100 * scores.Tokens.F1;
        figures[$"{text}: sentences"] = 100 * scores.Sentences.F1;
        figures[$"{text}: UPOS"] = 100 * scores.Upos.F1;
        figures[$"{text}: UAS"] = 100 * scores.Uas.F1;
        figures[$"{text}: LAS"] = 100 * scores.Las.F1;
    }
}
