using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>What somebody is blamed for or charged with, hung on who is blamed: "blames the militia for the attack" knows no militia for the attack.</summary>
internal sealed class ReasonRepairs(Draft draft)
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
                var whom = tokens[i].Head;
                if (tokens[i].Deprel == Deprel.Nmod && whom >= sentence.First && whom < i && tokens[whom].Deprel is Deprel.Obj or Deprel.NsubjPass)
                {
                    var verb = tokens[whom].Head;
                    var preposition = tree.Child(i, Deprel.Case, whom + 1, i);
                    if (verb >= sentence.First && preposition > verb && tokens[verb].Upos == Upos.Verb && tokens[whom].Upos is Upos.Noun or Upos.Propn && !words.Value.Has("keeps", tokens[whom].Lemma)
                        && words.Value.Has(tokens[preposition].Lemma, tokens[verb].Lemma))
                    {
                        tree.Hang(i, verb, Deprel.Obl);
                    }
                }
            }
        }
    }
}
