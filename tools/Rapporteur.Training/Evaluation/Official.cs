using Rapporteur.Text;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Evaluation;

/// <summary>
/// The measures of conll18_ud_eval: spans count in characters that are not white space; tokens and sentences are right when both ends
/// are; words are aligned when both ends are the same, which equals the official alignment as long as the words of every multi-word token
/// spell it out, as they do in English.
/// </summary>
internal static class Official
{
    public static Scores Compare(AnnotatedText gold, AnnotatedText system)
    {
        var goldAt = Positions(gold.Text);
        var systemAt = Positions(system.Text);
        if (goldAt[^1] != systemAt[^1])
        {
            throw new InvalidOperationException("the two texts differ");
        }

        var goldWords = Words(gold, goldAt);
        var systemWords = Words(system, systemAt);
        var tokens = Matches(Tokens(gold, goldWords), Tokens(system, systemWords));
        var sentences = Matches(Sentences(gold, goldWords), Sentences(system, systemWords));
        return Aligned(gold, system, goldWords, systemWords) with { Tokens = tokens, Sentences = sentences };
    }

    private static Scores Aligned(AnnotatedText gold, AnnotatedText system, List<(int, int)> goldWords, List<(int, int)> systemWords)
    {
        var index = new Dictionary<(int, int), int>();
        for (var i = 0; i < goldWords.Count; i++)
        {
            index[goldWords[i]] = i;
        }

        var partner = systemWords.Select(w => index.GetValueOrDefault(w, -1)).ToArray();
        int words = 0, upos = 0, uas = 0, las = 0, lemmas = 0, morphs = 0;
        for (var i = 0; i < partner.Length; i++)
        {
            if (partner[i] < 0)
            {
                continue;
            }

            var (g, s) = (gold.Tokens[partner[i]], system.Tokens[i]);
            var head = s.Head < 0 ? -1 : partner[s.Head];
            var attached = s.Head < 0 ? g.Head < 0 : head >= 0 && head == g.Head;
            words++;
            upos += g.Upos == s.Upos ? 1 : 0;
            lemmas += string.Equals(g.Lemma, s.Lemma, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            morphs += g.Morph == s.Morph ? 1 : 0;
            uas += attached ? 1 : 0;
            las += attached && UdRelation.MainType(g.Deprel) == UdRelation.MainType(s.Deprel) ? 1 : 0;
        }

        Ratio Of(int correct) => new(goldWords.Count, systemWords.Count, correct);
        return new Scores(default, default, Of(words), Of(upos), Of(uas), Of(las), Of(lemmas), Of(morphs));
    }

    private static Ratio Matches(List<(int, int)> gold, List<(int, int)> system) =>
        new(gold.Count, system.Count, gold.ToHashSet().Intersect(system).Count());

    /// <summary>For every position of the text the number of characters before it that are not white space.</summary>
    private static int[] Positions(string text)
    {
        var at = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            at[i + 1] = at[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        }

        return at;
    }

    private static List<(int, int)> Words(AnnotatedText text, int[] at) =>
        [.. text.Tokens.Select(t => (at[t.Start], at[t.End]))];

    private static List<(int, int)> Tokens(AnnotatedText text, List<(int, int)> words)
    {
        var spans = new List<(int Start, int End)>();
        for (var i = 0; i < words.Count; i++)
        {
            if (text.Tokens[i].Joined && spans.Count > 0)
            {
                spans[^1] = (spans[^1].Start, words[i].Item2);
            }
            else
            {
                spans.Add(words[i]);
            }
        }

        return spans;
    }

    private static List<(int, int)> Sentences(AnnotatedText text, List<(int, int)> words) =>
        [.. text.Sentences.Select(s => (words[s.First].Item1, words[s.End - 1].Item2))];
}
