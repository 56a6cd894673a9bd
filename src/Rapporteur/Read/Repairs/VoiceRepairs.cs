using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>Active or passive where no auxiliary tells: by the sort of line, the form, and whether the verb needs an object.</summary>
internal sealed class VoiceRepairs(Draft draft)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly RepairTree tree = new(draft);

    public void Run()
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (tokens[i].Upos == Upos.Verb && (tokens[i].Morph & (Morph.Past | Morph.Participle)) != 0 && !IsGerund(i))
                {
                    Mend(i, sentence);
                }
            }
        }
    }

    private void Mend(int verb, Sentence sentence)
    {
        if (tree.Has(verb, Deprel.AuxPass, sentence) || tree.Has(verb, Deprel.Aux, sentence))
        {
            return;
        }

        var agent = tree.Child(verb, Deprel.OblAgent, sentence);
        if (agent >= 0 && (tree.IsClipped(sentence) || (tokens[verb].Morph & Morph.Finite) == 0 || tokens[verb].Deprel is not (Deprel.Root or Deprel.Conj or Deprel.Ccomp)))
        {
            return;
        }

        var subject = tree.Child(verb, Deprel.Nsubj, sentence.First, verb);
        var passive = tree.Child(verb, Deprel.NsubjPass, sentence.First, verb);
        if (passive >= 0 && !tree.IsClipped(sentence) && ((tokens[verb].Morph & Morph.Finite) != 0 || IsFullClause(verb, sentence)))
        {
            tokens[passive].Deprel = Deprel.Nsubj;
            tokens[verb].Morph = (tokens[verb].Morph & ~(Morph.Participle | Morph.Passive)) | Morph.Finite;
            if (agent >= 0)
            {
                tokens[agent].Deprel = Deprel.Obl;
            }
        }
        else if (subject >= 0 && IsParticipleForm(verb) && NeedsObject(verb) && !HasObject(verb, sentence) && !IsRelative(subject))
        {
            if (Stranded(verb, sentence) is >= 0 and var main)
            {
                Reduce(verb, subject, main, sentence);
            }
            else if (tree.IsClipped(sentence))
            {
                tokens[subject].Deprel = Deprel.NsubjPass;
                tokens[verb].Morph = Morph.Past | Morph.Participle | Morph.Passive;
            }
        }
    }

    /// <summary>Outside headlines a clause with a subject of its own and no auxiliary is finite, and a passive would have one.</summary>
    private bool IsFullClause(int verb, Sentence sentence) =>
        tokens[verb].Deprel is Deprel.Root or Deprel.Conj or Deprel.Ccomp or Deprel.AclRelcl
        || (tokens[verb].Deprel == Deprel.Advcl && tree.Has(verb, Deprel.Mark, sentence));

    /// <summary>"The soldiers killed on Sunday were buried": the finite verb behind, to which the subject really belongs, or -1.</summary>
    private int Stranded(int verb, Sentence sentence)
    {
        var main = tokens[verb].Head;
        if (main <= verb || main >= sentence.End || tokens[main].Upos is not (Upos.Verb or Upos.Aux or Upos.Adj or Upos.Noun) || tree.HasSubject(main, sentence)
            || tokens[verb].Deprel is not (Deprel.Parataxis or Deprel.Csubj or Deprel.CsubjPass or Deprel.Ccomp or Deprel.Dep or Deprel.Advcl))
        {
            return -1;
        }

        for (var i = verb + 1; i < main; i++)
        {
            if (tokens[i].Upos is Upos.Punct or Upos.Cconj or Upos.Sconj)
            {
                return -1;
            }
        }

        return tree.Has(main, Deprel.Aux, sentence) || tree.Has(main, Deprel.AuxPass, sentence) || tree.Has(main, Deprel.Cop, sentence)
            || (tokens[main].Morph & Morph.Finite) != 0 ? main : -1;
    }

    private void Reduce(int verb, int subject, int main, Sentence sentence)
    {
        tokens[verb].Morph = Morph.Past | Morph.Participle | Morph.Passive;
        tree.Hang(subject, main, tree.Has(main, Deprel.AuxPass, sentence) ? Deprel.NsubjPass : Deprel.Nsubj);
        tree.Hang(verb, subject, Deprel.Acl);
    }

    private bool HasObject(int verb, Sentence sentence) =>
        tree.Has(verb, Deprel.Obj, sentence) || tree.Has(verb, Deprel.Ccomp, sentence) || tree.Has(verb, Deprel.Xcomp, sentence);

    private bool IsRelative(int subject) => tokens[subject].Upos is Upos.Pron or Upos.Det or Upos.Sconj;

    private bool IsGerund(int verb) => tree.Form(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    private bool IsParticipleForm(int verb) =>
        (tokens[verb].Morph & Morph.Participle) != 0 || tree.Form(verb).EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        || !tree.Form(verb).Equals(tokens[verb].Lemma, StringComparison.OrdinalIgnoreCase) && FrameTable.Tolls.Senses(FramePos.Verb, tokens[verb].Lemma).Count > 0;

    /// <summary>Most senses of the verb that tell an event ask for an object.</summary>
    private bool NeedsObject(int verb)
    {
        var events = Count(FrameTable.Events.Senses(FramePos.Verb, tokens[verb].Lemma));
        var tolls = Count(FrameTable.Tolls.Senses(FramePos.Verb, tokens[verb].Lemma));
        return events.All + tolls.All > 0 && (events.With + tolls.With) * 2 > events.All + tolls.All;
    }

    private static (int With, int All) Count(IReadOnlyList<FrameEntry> senses)
    {
        int with = 0, all = 0;
        foreach (var entry in senses)
        {
            if (entry.Lemmas.Length == 1)
            {
                all++;
                with += AsksForObject(entry) ? 1 : 0;
            }
        }

        return (with, all);
    }

    private static bool AsksForObject(FrameEntry entry) =>
        entry.Has("kills") || entry.Has("takes") || entry.Has("wounds")
        || entry.Conditions.Exists(c => c.Sources.Contains("obj") && (!c.Forbidden || c.Classes.Length > 0));
}
