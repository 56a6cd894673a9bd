using Rapporteur.Text;

namespace Rapporteur.Read.Clauses;

/// <summary>A verb's own dependents, put into their deep places.</summary>
internal sealed class VerbArguments(Draft draft, ClauseTable table)
{
    private readonly Token[] tokens = draft.Text.Tokens;

    public void Collect(Predicate verb)
    {
        verb.Passive = IsPassive(verb.Token);
        foreach (var child in table.Tree.Children(verb.Token))
        {
            Collect(verb, child);
        }
    }

    private void Collect(Predicate verb, int child)
    {
        switch (tokens[child].Deprel)
        {
            case Deprel.NsubjOuter when table.Tree.Child(child, Deprel.NmodPoss) is >= 0 and var owner:
                // "Their mission is to drive the army out": it is they who would.
                verb.Add("subj", owner);
                break;
            case Deprel.Nsubj or Deprel.NsubjOuter:
                AddAll(verb, verb.Passive ? "obj" : "subj", child);
                break;
            case Deprel.NsubjPass:
                AddAll(verb, "obj", child);
                break;
            case Deprel.Obj:
                AddAll(verb, verb.Passive ? "obj2" : "obj", child);
                break;
            case Deprel.Iobj:
                AddAll(verb, "iobj", child);
                break;
            case Deprel.OblAgent:
                AddAll(verb, "by", child);
                break;
            case Deprel.Obl or Deprel.Nmod:
                var preposition = Prepositions.Of(draft, table.Tree, child);
                AddAll(verb, verb.Passive && ClauseWords.IsComitative(preposition) ? "obj" : preposition, child);
                CollectThroughDate(verb, child);
                break;
            case Deprel.Ccomp:
                verb.Add("ccomp", child);
                break;
            case Deprel.Xcomp:
                verb.Add("xcomp", child);
                break;
            case Deprel.CompoundPrt:
                verb.Particle = tokens[child].Lemma;
                break;
        }
    }

    /// <summary>"Sanctioned in March by X": what hangs on a date belongs to the verb.</summary>
    private void CollectThroughDate(Predicate verb, int date)
    {
        if (!draft.Dates.Exists(d => date >= d.First && date < d.End))
        {
            return;
        }

        foreach (var child in table.Tree.Children(date))
        {
            if (tokens[child].Deprel is Deprel.Nmod or Deprel.Obl && !draft.Dates.Exists(d => child >= d.First && child < d.End))
            {
                AddAll(verb, Prepositions.Of(draft, table.Tree, child), child);
            }
        }
    }

    private void AddAll(Predicate verb, string source, int head)
    {
        if (source.Length == 0)
        {
            return;
        }

        foreach (var conjunct in table.Tree.Conjuncts(head))
        {
            if (conjunct == head
                || (tokens[conjunct].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num && !NameSpan.Same(tokens, head, conjunct)))
            {
                verb.Add(source, conjunct);
            }
        }

        AddCompanions(verb, source, head);
    }

    /// <summary>"X, along with Y, attacked": Y does what X does.</summary>
    private void AddCompanions(Predicate verb, string source, int head)
    {
        if (source is not ("subj" or "obj"))
        {
            return;
        }

        foreach (var child in table.Tree.Children(head))
        {
            if (tokens[child].Deprel is Deprel.Nmod or Deprel.Obl && ClauseWords.IsComitative(Prepositions.Of(draft, table.Tree, child)))
            {
                verb.Add(source, child);
            }
        }
    }

    private bool IsPassive(int verb)
    {
        foreach (var child in table.Tree.Children(verb))
        {
            if (tokens[child].Deprel is Deprel.NsubjPass or Deprel.AuxPass or Deprel.OblAgent)
            {
                return true;
            }
        }

        // Without an auxiliary a past participle is passive only where nothing finite is expected, or in a headline without an object.
        var participle = (tokens[verb].Morph & (Morph.Participle | Morph.Passive)) != 0 && (tokens[verb].Morph & Morph.Gerund) == 0
            && !draft.Text.Form(verb).EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        if (!participle || table.Tree.HasChild(verb, Deprel.Aux))
        {
            return false;
        }

        return tokens[verb].Deprel is Deprel.Acl or Deprel.Advcl or Deprel.Amod
            || (IsClipped(verb) && (tokens[verb].Morph & Morph.Passive) != 0 && !table.Tree.HasChild(verb, Deprel.Obj) && !table.Tree.HasChild(verb, Deprel.Ccomp));
    }

    private bool IsClipped(int verb) => draft.Text.Sentences[draft.Text.SentenceOf(verb)].Kind is SentenceKind.Headline or SentenceKind.Caption or SentenceKind.Bullet;
}
