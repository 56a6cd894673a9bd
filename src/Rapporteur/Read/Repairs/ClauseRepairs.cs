using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>
/// Who says what, where the parser lost the verb: "the embassy dismisses", "the diocese fears that", "a movement, X, called for", and two
/// things taken for one in "called the raid 'terrorism'".
/// </summary>
internal sealed class ClauseRepairs(Draft draft)
{
    private const int Nearest = 3;

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly RepairTree tree = new(draft);

    public void Run()
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (tokens[i].Upos == Upos.Noun && tokens[i].Deprel == Deprel.Root)
                {
                    Speaking(i, sentence);
                    Resumed(i, sentence);
                }
                else if (tokens[i].Upos == Upos.Verb)
                {
                    Subject(i, sentence);
                    Named(i, sentence);
                    That(i, sentence);
                }
            }
        }
    }

    /// <summary>"The diocese fears that he was taken": a noun with a clause of its own is a verb of saying, if there is such a verb.</summary>
    private void Speaking(int noun, Sentence sentence)
    {
        var subject = noun - 1;
        if (subject < sentence.First || !tree.Form(noun).EndsWith("s", StringComparison.Ordinal) || tokens[subject].Head != noun
            || tokens[subject].Deprel is not (Deprel.Compound or Deprel.Amod or Deprel.NmodPoss) || noun + 1 >= sentence.End || !tree.Form(noun + 1).Equals("that", StringComparison.Ordinal)
            || !IsSaying(tokens[noun].Lemma) || tree.Has(noun, Deprel.Case, sentence) || tree.Has(noun, Deprel.Cop, sentence) || tree.Has(noun, Deprel.Nsubj, sentence))
        {
            return;
        }

        var clause = tokens[noun + 1].Head;
        if (clause <= noun || tokens[clause].Head != noun)
        {
            return;
        }

        tokens[noun].Upos = Upos.Verb;
        tokens[noun].Morph = Morph.Present | Morph.Finite | Morph.ThirdPerson;
        tokens[subject].Upos = tokens[subject].Upos == Upos.Propn ? Upos.Propn : Upos.Noun;
        tree.Hang(clause, noun, Deprel.Ccomp);
        Take(subject, noun, sentence);
    }

    /// <summary>"The embassy dismisses this": a noun that is said to modify a verb is its subject.</summary>
    private void Subject(int verb, Sentence sentence)
    {
        if ((tokens[verb].Morph & Morph.Finite) == 0 || tokens[verb].Deprel is Deprel.Amod or Deprel.Acl || tree.HasSubject(verb, sentence))
        {
            return;
        }

        for (var i = verb - 1; i >= sentence.First && i >= verb - Nearest; i--)
        {
            if (tokens[i].Head == verb && tokens[i].Deprel is Deprel.Amod or Deprel.Compound && tokens[i].Upos is Upos.Noun or Upos.Propn)
            {
                Take(i, verb, sentence);
                return;
            }
        }
    }

    /// <summary>What stood before the verb as parts of one phrase is the phrase of its subject.</summary>
    private void Take(int subject, int verb, Sentence sentence)
    {
        for (var i = sentence.First; i < subject; i++)
        {
            if (tokens[i].Head == verb && tokens[i].Deprel is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss)
            {
                tokens[i].Head = subject;
            }
        }

        tree.Hang(subject, verb, Deprel.Nsubj);
    }

    /// <summary>"A movement, Free Harbour, called for calm and said": what follows the second comma is what the sentence says of it.</summary>
    private void Resumed(int root, Sentence sentence)
    {
        for (var i = root + 2; i < sentence.End; i++)
        {
            if (tokens[i].Head != root || tokens[i].Upos != Upos.Verb || tokens[i].Deprel is not (Deprel.Acl or Deprel.Parataxis or Deprel.Conj))
            {
                continue;
            }

            var set = tree.Form(i - 1) is "," && Commas(root, i) >= 2 && IsSaying(tokens[i].Lemma) && !tree.HasSubject(i, sentence) && !tree.Has(i, Deprel.Mark, sentence)
                && !tree.Has(i, Deprel.OblAgent, sentence) && !tree.Form(i).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
            if (set && sentence.Kind == SentenceKind.Body && !tree.Has(root, Deprel.Nsubj, sentence))
            {
                tokens[i].Morph = (tokens[i].Morph & ~(Morph.Participle | Morph.Passive)) | Morph.Finite;
                tree.Hang(i, -1, Deprel.Root);
                tree.Hang(root, i, Deprel.Nsubj);
                return;
            }
        }
    }

    private int Commas(int first, int end)
    {
        var count = 0;
        for (var i = first; i < end; i++)
        {
            count += tree.Form(i) is "," ? 1 : 0;
        }

        return count;
    }

    /// <summary>"Called the raid 'state terrorism'": the quotation mark parts what is named from its name.</summary>
    private void Named(int verb, Sentence sentence)
    {
        var name = tree.Child(verb, Deprel.Obj, verb + 1, sentence.End);
        if (name < 0 || tree.Has(verb, Deprel.Xcomp, sentence) || !FrameTable.Statements.Senses(FramePos.Verb, tokens[verb].Lemma).Any(e => e.Conditions.Exists(c => c.Sources.Contains("xcomp"))))
        {
            return;
        }

        var thing = -1;
        for (var i = verb + 1; i < name; i++)
        {
            var opens = tree.Form(i) is "\"" or "“" or "‘" or "'";
            if (opens && thing > verb && tokens[thing].Head == name && tokens[thing].Upos is Upos.Noun or Upos.Propn)
            {
                for (var j = verb + 1; j < thing; j++)
                {
                    tokens[j].Head = tokens[j].Head == name ? thing : tokens[j].Head;
                }

                tree.Hang(thing, verb, Deprel.Obj);
                tree.Hang(name, verb, Deprel.Xcomp);
                return;
            }

            thing = i;
        }
    }

    /// <summary>"Rejected that as irresponsible".</summary>
    private void That(int verb, Sentence sentence)
    {
        var that = verb + 1;
        if (that + 1 < sentence.End && tree.Form(that) is "that" && tree.Form(that + 1) is "as" && tokens[that].Upos == Upos.Sconj && IsSaying(tokens[verb].Lemma))
        {
            tokens[that].Upos = Upos.Pron;
            tree.Hang(that, verb, Deprel.Obj);
        }
    }

    private static bool IsSaying(string lemma) =>
        FrameTable.Statements.Senses(FramePos.Verb, lemma).Count > 0 || FrameTable.Views.Senses(FramePos.Verb, lemma).Count > 0;
}
