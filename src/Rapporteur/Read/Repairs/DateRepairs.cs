using Rapporteur.Text;

namespace Rapporteur.Read.Repairs;

/// <summary>"On Monday gunmen held up a bus": a day without a comma behind it is taken into the subject; here it is taken out again.</summary>
internal sealed class DateRepairs(Draft draft)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly RepairTree tree = new(draft);

    public void Run()
    {
        foreach (var date in draft.Dates)
        {
            Free(date);
            Unhang(date);
        }
    }

    /// <summary>"Said on Thursday that soldiers fled": what is said hangs on the verb and not on the day.</summary>
    private void Unhang(DateExpression date)
    {
        var root = RootOf(date);
        if (root < 0 || tokens[root].Head is not (>= 0 and var verb) || tokens[verb].Upos != Upos.Verb)
        {
            return;
        }

        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(root)];
        for (var i = date.End; i < Math.Min(sentence.End, date.End + RepairTree.Reach); i++)
        {
            if (tokens[i].Head == root && tokens[i].Deprel is Deprel.Acl or Deprel.AclRelcl && tree.Has(i, Deprel.Mark, sentence) && !tree.Has(verb, Deprel.Ccomp, sentence))
            {
                tree.Hang(i, verb, Deprel.Ccomp);
            }
        }
    }

    private void Free(DateExpression date)
    {
        var preposition = date.First - 1;
        var root = RootOf(date);
        if (root < 0)
        {
            return;
        }

        var noun = tokens[root].Head;
        var marked = preposition >= 0 && tokens[preposition].Upos == Upos.Adp && (tokens[preposition].Head == noun || tokens[preposition].Head == root);
        var inside = preposition >= date.First || tokens[date.First].Upos == Upos.Adp && (tokens[date.First].Head == noun || tokens[date.First].Head == root);
        // "This morning police arrested two men", "The next day rebels fled": with a determiner of its own at the head of the sentence.
        var opens = tokens[date.First].Upos == Upos.Det && (preposition < 0 || draft.Text.SentenceOf(preposition) != draft.Text.SentenceOf(date.First));
        marked &= !opens;
        inside |= opens;
        if (!(marked || inside) || noun < date.End || tree.IsDate(noun) || tokens[noun].Upos is not (Upos.Noun or Upos.Propn)
            || tokens[root].Deprel is not (Deprel.Compound or Deprel.Nummod or Deprel.Nmod or Deprel.NmodUnmarked or Deprel.Amod or Deprel.Flat))
        {
            return;
        }

        var sentence = draft.Text.Sentences[draft.Text.SentenceOf(noun)];
        var verb = tokens[noun].Head;
        var subject = tokens[noun].Deprel is Deprel.Nsubj or Deprel.NsubjPass && (marked || inside);
        if (verb > noun && verb < sentence.End && tokens[verb].Upos is Upos.Verb or Upos.Aux
            && (subject || tokens[noun].Deprel is Deprel.Obl or Deprel.Nmod or Deprel.OblUnmarked or Deprel.Advcl or Deprel.Dep && !tree.HasSubject(verb, sentence)))
        {
            Split(date, marked ? preposition : date.First, root, noun, sentence);
        }
    }

    private void Split(DateExpression date, int preposition, int root, int noun, Sentence sentence)
    {
        var verb = tokens[noun].Head;
        tree.Hang(preposition, root, tokens[preposition].Upos == Upos.Det ? Deprel.Det : Deprel.Case);
        for (var i = date.First; i < date.End; i++)
        {
            if (i != root && i != preposition && tokens[i].Head == noun)
            {
                tree.Hang(i, root, Deprel.NmodUnmarked);
            }
        }

        tree.Hang(root, verb, Deprel.Obl);
        tree.Hang(noun, verb, tree.Has(verb, Deprel.AuxPass, sentence) ? Deprel.NsubjPass : Deprel.Nsubj);
    }

    /// <summary>The last word of a date that hangs on a word outside of it, or -1.</summary>
    private int RootOf(DateExpression date)
    {
        for (var i = date.End - 1; i >= date.First; i--)
        {
            if (tokens[i].Upos != Upos.Adp && tokens[i].Head >= 0 && (tokens[i].Head < date.First || tokens[i].Head >= date.End))
            {
                return i;
            }
        }

        return -1;
    }
}
