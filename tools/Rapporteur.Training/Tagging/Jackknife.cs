using Rapporteur.Knowledge.Tagging;
using Rapporteur.Read;
using Rapporteur.Read.Tags;
using Rapporteur.Text;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Tagging;

/// <summary>Tags for a training corpus, each part given by a tagger that has not seen it: what a parser will meet when it reads.</summary>
internal static class Jackknife
{
    private const int Epochs = 8;

    /// <summary>
    /// For each sentence the tokens with predicted part of speech, features and lemma (head and relation are left at their defaults), in
    /// the order of the sentences. Documents are dealt to the folds in turn. Word classes of raw text carry no labels and may be shared.
    /// </summary>
    public static Token[][] Predict(IReadOnlyList<UdSentence> source, int folds = 5, RawText? raw = null)
    {
        var fold = new int[source.Count];
        var document = -1;
        for (var i = 0; i < source.Count; i++)
        {
            document += source[i].NewDocument || i == 0 ? 1 : 0;
            fold[i] = document % folds;
        }

        var result = new Token[source.Count][];
        for (var f = 0; f < folds; f++)
        {
            var held = Enumerable.Range(0, source.Count).Where(i => fold[i] == f).ToList();
            var rest = Enumerable.Range(0, source.Count).Where(i => fold[i] != f).Select(i => source[i]).ToList();
            var sections = TaggerBuilder.Train(rest, raw ?? TaggerCommand.CountCases(rest), Epochs, quiet: true);
            var tagger = new Tagger(ModelBytes.Of(ModelBytes.Pack(sections)));
            var tagged = Tag(tagger, held.Select(i => source[i]).ToList());
            for (var i = 0; i < held.Count; i++)
            {
                result[held[i]] = tagged[i];
            }

            Console.WriteLine($"jackknife: part {f + 1} of {folds} done");
        }

        return result;
    }

    /// <summary>Tags gold tokens.</summary>
    public static List<Token[]> Tag(Tagger tagger, IReadOnlyList<UdSentence> source)
    {
        var gold = GoldText.Of(source);
        var draft = new Draft(gold.Report);
        draft.Text.Sentences = gold.Sentences;
        draft.Text.Tokens = [.. gold.Tokens.Select(t => new Token { Start = t.Start, End = t.End, Joined = t.Joined, Lemma = "", Head = -1 })];
        tagger.Tag(draft.Text);
        return [.. gold.Sentences.Select(s => draft.Text.Tokens[s.First..s.End])];
    }
}
