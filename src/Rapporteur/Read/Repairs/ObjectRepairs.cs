using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>Objects that hang wrongly: behind a quantity ("killing at least twelve civilians"), before a count ("attacked the base three times").</summary>
internal sealed class ObjectRepairs(Draft draft)
{
    private static readonly Lazy<WordSections> words = new(() => WordSections.Load("clauses/repairs.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly RepairTree tree = new(draft);

    public void Run()
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var verb = tokens[i].Head;
                if (verb < sentence.First || verb >= i || tokens[verb].Upos != Upos.Verb || tokens[i].Upos is not (Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron))
                {
                    continue;
                }

                if (tokens[i].Deprel is Deprel.Obl)
                {
                    Bare(verb, i, sentence);
                }
                else if (tokens[i].Deprel is Deprel.OblUnmarked && words.Value.Has("times", tokens[i].Lemma))
                {
                    Counted(verb, i, sentence);
                }
            }
        }
    }

    private void Bare(int verb, int noun, Sentence sentence)
    {
        if (!tree.IsDate(noun) && !tree.Has(noun, Deprel.Case, sentence) && !tree.Has(noun, Deprel.Mark, sentence) && !HasObject(verb, sentence)
            && !tree.Has(verb, Deprel.AuxPass, sentence) && !tree.Has(verb, Deprel.NsubjPass, sentence))
        {
            tokens[noun].Deprel = Deprel.Obj;
        }
    }

    private void Counted(int verb, int times, Sentence sentence)
    {
        var noun = -1;
        for (var i = verb + 1; i < times; i++)
        {
            noun = tokens[i].Head == times && tokens[i].Deprel is Deprel.Compound && tokens[i + 1].Upos == Upos.Num ? i : noun;
        }

        if (noun < 0 || HasObject(verb, sentence))
        {
            return;
        }

        for (var i = verb + 1; i < noun; i++)
        {
            if (tokens[i].Head == times)
            {
                tokens[i].Head = noun;
            }
        }

        tree.Hang(noun, verb, Deprel.Obj);
    }

    private bool HasObject(int verb, Sentence sentence) =>
        tree.Has(verb, Deprel.Obj, sentence) || tree.Has(verb, Deprel.Ccomp, sentence) || tree.Has(verb, Deprel.Xcomp, sentence);
}
