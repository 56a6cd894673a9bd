using Rapporteur.Knowledge.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>Verbs that were taken for nouns: "if the army attacks the camp", "ordered units to fire rockets".</summary>
internal sealed class WordRepairs(Draft draft)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly RepairTree tree = new(draft);

    public void Run()
    {
        foreach (var sentence in draft.Text.Sentences)
        {
            Headless(sentence);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (tokens[i].Upos == Upos.Noun && FrameTable.Events.Senses(FramePos.Verb, tokens[i].Lemma).Count > 0)
                {
                    Finite(i, sentence);
                    Infinitive(i, sentence);
                }
            }
        }
    }

    /// <summary>"A nail bomb ripped through the market": a sentence whose only verb was hung below its subject.</summary>
    private void Headless(Sentence sentence)
    {
        int root = -1, verb = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            root = tokens[i].Deprel == Deprel.Root && tokens[i].Upos is Upos.Noun or Upos.Propn ? i : root;
            if (tokens[i].Upos is Upos.Aux || tokens[i].Upos is Upos.Verb && (verb >= 0 || tokens[i].Deprel != Deprel.Acl) && !IsParticiple(i))
            {
                return;
            }

            verb = tokens[i].Upos is Upos.Verb && tokens[i].Deprel == Deprel.Acl && verb < 0 ? i : verb;
        }

        if (sentence.Kind == SentenceKind.Body && root >= 0 && verb > root && tokens[verb].Head == root && !IsParticiple(verb)
            && !tree.Has(verb, Deprel.Nsubj, sentence) && !tree.Has(verb, Deprel.OblAgent, sentence) && !tree.Has(verb, Deprel.Mark, sentence))
        {
            tokens[verb].Head = -1;
            tokens[verb].Deprel = Deprel.Root;
            tokens[verb].Morph = (tokens[verb].Morph & ~(Morph.Participle | Morph.Passive)) | Morph.Finite;
            tree.Hang(root, verb, Deprel.Nsubj);
        }
    }

    private bool IsParticiple(int verb) => tree.Form(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>A noun with an object of its own is a verb, and what was compounded with it is its subject.</summary>
    private void Finite(int word, Sentence sentence)
    {
        var item = tree.Child(word, Deprel.Obj, word + 1, sentence.End);
        if (item < 0 || tree.Has(word, Deprel.Cop, sentence) || tree.Has(word, Deprel.Case, sentence))
        {
            return;
        }

        tokens[word].Upos = Upos.Verb;
        tokens[word].Morph = Morph.Present | Morph.Finite;
        var subject = -1;
        for (var i = Math.Max(sentence.First, word - RepairTree.Reach); i < word; i++)
        {
            subject = tokens[i].Head == word && tokens[i].Deprel is Deprel.Compound or Deprel.Nmod && tokens[i].Upos is Upos.Noun or Upos.Propn ? i : subject;
        }

        for (var i = Math.Max(sentence.First, word - RepairTree.Reach); subject >= 0 && i < word; i++)
        {
            if (i != subject && tokens[i].Head == word && tokens[i].Deprel is Deprel.Det or Deprel.Amod or Deprel.Compound or Deprel.Nummod or Deprel.NmodPoss)
            {
                tokens[i].Head = subject;
            }
        }

        if (subject >= 0)
        {
            tree.Hang(subject, word, Deprel.Nsubj);
        }
    }

    /// <summary>Between "to" and a bare plural, under a verb that has its object, a bare form is an infinitive.</summary>
    private void Infinitive(int word, Sentence sentence)
    {
        var mark = word - 1;
        var noun = tokens[word].Head;
        if (mark < sentence.First || !tree.Form(mark).Equals("to", StringComparison.OrdinalIgnoreCase) || tokens[mark].Head != noun
            || tokens[word].Deprel is not (Deprel.Compound or Deprel.Amod) || noun <= word || noun - word > 3
            || (tokens[word].Morph & Morph.Plural) != 0 || tokens[noun].Head is not (>= 0 and var governor)
            || tokens[governor].Upos != Upos.Verb || tree.Child(governor, Deprel.Obj, governor, mark) < 0)
        {
            return;
        }

        tokens[word].Upos = Upos.Verb;
        tokens[word].Morph = Morph.Infinitive;
        tree.Hang(word, governor, Deprel.Xcomp);
        tokens[mark].Upos = Upos.Part;
        tree.Hang(mark, word, Deprel.Mark);
        tree.Hang(noun, word, Deprel.Obj);
        for (var i = noun + 1; i < Math.Min(sentence.End, noun + RepairTree.Reach); i++)
        {
            if (tokens[i].Head == governor && tokens[i].Deprel is Deprel.Obl)
            {
                tokens[i].Head = word;
            }
        }
    }
}
