namespace Rapporteur.Training.Evaluation;

/// <summary>The measures of the CoNLL 2018 shared task, and lemmas and flags besides.</summary>
/// <param name="Lemmas">Words whose lemma is right but for its case.</param>
/// <param name="Morphs">Words whose flags (<see cref="Rapporteur.Text.Morph"/>) are all right.</param>
internal record struct Scores(Ratio Tokens, Ratio Sentences, Ratio Words, Ratio Upos, Ratio Uas, Ratio Las, Ratio Lemmas, Ratio Morphs)
{
    public static Scores operator +(Scores a, Scores b) => new(
        a.Tokens + b.Tokens, a.Sentences + b.Sentences, a.Words + b.Words, a.Upos + b.Upos,
        a.Uas + b.Uas, a.Las + b.Las, a.Lemmas + b.Lemmas, a.Morphs + b.Morphs);

    public override readonly string ToString() =>
        $"tokens {Tokens.F1:P2}  sentences {Sentences.F1:P2}  words {Words.F1:P2}  UPOS {Upos.F1:P2}  UAS {Uas.F1:P2}  LAS {Las.F1:P2}"
        + $"  lemmas {Lemmas.F1:P2}  morph {Morphs.F1:P2}";
}
