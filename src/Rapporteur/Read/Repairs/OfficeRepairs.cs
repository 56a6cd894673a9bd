using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>"Was elected governor": the participle is the verb of a passive, and the noun behind it what somebody became.</summary>
internal sealed class OfficeRepairs(Draft draft)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly RepairTree tree = new(draft);

    public void Run()
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (tokens[i].Upos == Upos.Verb && tokens[i].Deprel == Deprel.Amod && tokens[i].Head is var noun && noun > i && noun < sentence.End
                    && FrameTable.Events.Senses(FramePos.Verb, tokens[i].Lemma).Count > 0
                    && tree.Child(noun, Deprel.Cop, sentence.First, i) is >= 0 and var copula && IsBare(noun, copula, sentence))
                {
                    Turn(i, noun, sentence);
                }
            }
        }
    }

    /// <summary>A noun with an article or an owner is a true predicate: "was an elected governor".</summary>
    private bool IsBare(int noun, int copula, Sentence sentence) =>
        tree.Child(noun, Deprel.Det, copula, noun) < 0 && tree.Child(noun, Deprel.NmodPoss, copula, noun) < 0 && tree.Child(noun, Deprel.Nummod, copula, noun) < 0
        && tree.HasSubject(noun, sentence) && (tokens[noun].Morph & Morph.Plural) == 0;

    private void Turn(int verb, int noun, Sentence sentence)
    {
        (tokens[verb].Head, tokens[verb].Deprel) = (tokens[noun].Head, tokens[noun].Deprel);
        tokens[verb].Morph |= Morph.Passive | Morph.Participle;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Head != noun || i == verb || (i > verb && i < noun) || tokens[i].Deprel is Deprel.Nmod or Deprel.Appos or Deprel.Flat)
            {
                continue;
            }

            tokens[i].Head = verb;
            tokens[i].Deprel = tokens[i].Deprel switch
            {
                Deprel.Nsubj => Deprel.NsubjPass,
                Deprel.Cop => Deprel.AuxPass,
                var other => other,
            };
        }

        tree.Hang(noun, verb, Deprel.Xcomp);
    }
}
