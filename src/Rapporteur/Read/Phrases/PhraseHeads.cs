using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Phrases;

/// <summary>Decides which tokens head a noun phrase of their own.</summary>
internal sealed class PhraseHeads(AnnotatedText text, WordTree tree, NameSpans names)
{
    private readonly Token[] tokens = text.Tokens;

    public bool IsHead(int i)
    {
        ref var token = ref tokens[i];
        if (names.In(i) && token.Upos is not (Upos.Punct or Upos.Adp) && names.Of(i) is var span && span.End - span.First > 1)
        {
            return span.Root == i ? Fits(i) : token.Upos == Upos.Propn && IsPlaceInName(i, span);
        }

        return Fits(i);
    }

    private bool Fits(int i) => tokens[i].Upos switch
    {
        Upos.Propn or Upos.Noun or Upos.X => FitsNoun(i),
        Upos.Pron => FitsPronoun(i),
        Upos.Num or Upos.Sym => Stands(tokens[i].Deprel) && tokens[i].Deprel != Deprel.Nummod,
        Upos.Adj or Upos.Verb or Upos.Adv => FitsAdjective(i),
        Upos.Det => tokens[i].Deprel is Deprel.Nsubj or Deprel.Obj or Deprel.NsubjPass,
        _ => false,
    };

    private bool FitsNoun(int i)
    {
        ref var token = ref tokens[i];
        if (token.Deprel is Deprel.Flat)
        {
            return names.In(i) && !names.Same(i, token.Head) && names.Of(i).Root == i;
        }

        if (token.Deprel is Deprel.Compound && token.Head >= 0)
        {
            return FitsCompound(i);
        }

        return token.Upos != Upos.X ? token.Deprel is not (Deprel.Fixed or Deprel.Goeswith or Deprel.Case or Deprel.Cc) : names.In(i);
    }

    private bool FitsCompound(int i)
    {
        ref var token = ref tokens[i];
        ref var head = ref tokens[token.Head];
        if (names.In(i) && !names.Same(i, token.Head))
        {
            return true;
        }

        if (token.Upos == Upos.Propn)
        {
            return head.Upos is not Upos.Propn || Nations.Shared.Find(text.Form(i)) is not null;
        }

        return token.Upos == Upos.Noun && IsRoleNoun(i, token.Head);
    }

    // "the rebel attack", "a drone strike", "police said chief X": nouns that fill a role of the noun they stand before.
    private bool IsRoleNoun(int i, int head)
    {
        var classes = ClassTable.Shared;
        var own = classes.ClassOf(tokens[i].Lemma);
        if (tokens[head].Entity == EntityTag.Person)
        {
            return own is "person";
        }

        // "police chief", "army spokesman", "opposition leader": the body that the post belongs to.
        if (own is "state-body" or "military-unit" or "party" or "coalition" or "media" && classes.ClassOf(tokens[head].Lemma) is "person")
        {
            return true;
        }

        return (own is "weapon" or "vehicle" || classes.KindOf(own) is not null)
            && classes.ClassOf(tokens[head].Lemma) is "event" or "statement";
    }

    private bool FitsPronoun(int i)
    {
        var relation = tokens[i].Deprel;
        return relation is not (Deprel.Det or Deprel.Expl or Deprel.Mark or Deprel.Advmod or Deprel.Discourse or Deprel.Fixed
            or Deprel.DetPredet or Deprel.Case) && CueWords.Shared.PronounOf(text.Form(i)) is not null || IsSomebody(i);
    }

    private bool IsSomebody(int i) => ClassTable.Shared.ClassOf(tokens[i].Lemma) == "person" && Stands(tokens[i].Deprel);

    // "the wounded", "the French"; "Iranian officials" also names the state.
    private bool FitsAdjective(int i)
    {
        ref var token = ref tokens[i];
        if (token.Upos == Upos.Adj && token.Deprel is Deprel.Amod or Deprel.Compound or Deprel.NmodDesc)
        {
            return char.IsUpper(text.Form(i)[0]) && Nations.Shared.Find(text.Form(i)) is { Form: not NationForm.Capital };
        }

        if (!Stands(token.Deprel) || token.Upos == Upos.Adv)
        {
            return false;
        }

        foreach (var dependent in tree.Of(i))
        {
            if (tokens[dependent].Deprel is Deprel.Det && tokens[dependent].Upos == Upos.Det && dependent < i)
            {
                return true;
            }
        }

        return names.In(i);
    }

    private bool IsPlaceInName(int i, (int First, int End, int Root) span) =>
        tokens[i].Deprel == Deprel.Nmod && i > span.Root && tokens[span.Root].Entity == EntityTag.Organization
        && Nations.Shared.Find(text.Form(i)) is { Form: NationForm.Name };

    private static bool Stands(Deprel relation) => relation is Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter or Deprel.Obj
        or Deprel.Iobj or Deprel.Obl or Deprel.OblAgent or Deprel.OblUnmarked or Deprel.Nmod or Deprel.NmodPoss or Deprel.NmodUnmarked
        or Deprel.Conj or Deprel.Appos or Deprel.Root or Deprel.Vocative or Deprel.Parataxis or Deprel.Nummod or Deprel.Xcomp
        or Deprel.Dep or Deprel.List or Deprel.Dislocated;
}
