using Rapporteur.Knowledge;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Forecasts;

/// <summary>Finds what is told as to come: modal verbs, "is likely", "expect to", "a risk of".</summary>
internal sealed class OutlookFinder(Draft draft)
{
    private static readonly Lazy<WordSections> cues = new(() => WordSections.Load("clauses/expectation.txt"));

    private static readonly Lazy<WordSections> habits = new(() => WordSections.Load("modality/habitual.txt"));

    private readonly AnnotatedText text = draft.Text;
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    public Outlook? At(int token) => Labelled(token) ?? Modal(token) ?? Governed(token) ?? Predicated(token) ?? Foremost(token) ?? Prospect(token);

    /// <summary>"The most likely outcome is that the trees go".</summary>
    private Outlook? Foremost(int token)
    {
        var (copula, subject) = (tree.Child(token, Deprel.Cop), tree.Child(token, Deprel.Nsubj));
        if (copula < 0 || subject < 0 || (tokens[copula].Morph & Morph.Present) == 0 || subject > copula)
        {
            return null;
        }

        var (first, _) = tree.Extent(subject);
        for (var i = first; i <= subject; i++)
        {
            if (cues.Value.Has("leading adjective", text.FormString(i).ToLowerInvariant()) && (i == subject || tokens[i].Head == subject)
                && (text.Form(i).EndsWith("est", StringComparison.Ordinal) || i > 0 && tokens[i - 1].Upos == Upos.Adv))
            {
                return new Outlook(token, token, OutlookWords.Qualified(text, i));
            }
        }

        return null;
    }

    /// <summary>"Likely (60 per cent): the truce collapses".</summary>
    private Outlook? Labelled(int token)
    {
        var sentence = text.Sentences[text.SentenceOf(token)];
        if (token > sentence.First + 1 || (token > sentence.First && tokens[sentence.First].Upos is not (Upos.Punct or Upos.Sym)) || !cues.Value.Has("predicate", tokens[token].Lemma.ToLowerInvariant()))
        {
            return null;
        }

        for (var i = token + 1; i < Math.Min(sentence.End - 2, token + 10); i++)
        {
            if (text.Form(i) is ":" && Attribution.Stretch.Top(draft, i + 1, sentence.End) is >= 0 and var head)
            {
                return new Outlook(head, head, Events.Phrasing.Words(text, token, i - 1));
            }
        }

        return null;
    }

    private Outlook? Modal(int token)
    {
        var modal = -1;
        var perfect = false;
        foreach (var child in tree.Children(token))
        {
            var lemma = tokens[child].Lemma;
            if (tokens[child].Deprel == Deprel.Aux && !IsHabitOrWish(child)
                && (cues.Value.Has("modal", lemma) || (cues.Value.Has("conditional modal", lemma) && HasCondition(token))))
            {
                modal = child;
            }

            perfect |= tokens[child].Deprel == Deprel.Aux && cues.Value.Has("perfect", lemma);
            if (tokens[child].Deprel == Deprel.Mark && (cues.Value.Has("conditional", lemma) || cues.Value.Has("concession", lemma) || cues.Value.Has("purpose", lemma)))
            {
                return null;
            }
        }

        if (modal >= 0 && (IsAsked(token) || cues.Value.Has("seeming", tokens[token].Lemma) || IsPermission(token, modal) || IsRefusal(token, modal)))
        {
            return null;
        }

        if (modal < 0 || (perfect && !cues.Value.Has("open-perfect", tokens[modal].Lemma)) || IsPastInability(token, modal) || IsPromise(token) || IsTrait(token, modal))
        {
            return null;
        }

        var above = tokens[token].Head;
        var viewed = above >= 0 && tokens[token].Deprel is Deprel.Ccomp or Deprel.Csubj or Deprel.Acl or Deprel.AclRelcl
            && (cues.Value.Has("governor", tokens[above].Lemma) || cues.Value.Has("attitude", tokens[above].Lemma)
                || (tokens[above].Upos == Upos.Noun && cues.Value.Has("prospect", tokens[above].Lemma)));
        return viewed ? new Outlook(token, above, OutlookWords.Qualified(text, above)) : new Outlook(token, token, OutlookWords.Joined(text, modal));
    }

    /// <summary>"Two delegations that would not share a room": what they were like.</summary>
    private bool IsTrait(int token, int modal) => cues.Value.Has("refusal", tokens[modal].Lemma) && tokens[token].Deprel == Deprel.AclRelcl && !HasCondition(token) && !HasDate(token)
        && tree.Extent(token).First is > 0 and var start && text.Form(start - 1) is not "," && text.Form(start) is not ",";

    /// <summary>"Expected to attack", "due to begin".</summary>
    private Outlook? Governed(int token)
    {
        var governor = tokens[token].Head;
        if (governor >= 0 && tokens[token].Deprel is Deprel.Xcomp or Deprel.Ccomp or Deprel.Csubj && cues.Value.Has("governor", tokens[governor].Lemma)
            && (tokens[token].Deprel != Deprel.Xcomp || tree.HasChild(token, Deprel.Mark))
            && !(cues.Value.Has("open-governor", tokens[governor].Lemma) && tokens[governor].Upos == Upos.Verb && (tokens[governor].Morph & Morph.Present) == 0))
        {
            return new Outlook(token, governor, OutlookWords.Qualified(text, governor));
        }

        foreach (var child in tree.Children(token))
        {
            if (tokens[child].Deprel == Deprel.Mark && tokens[child].Upos is Upos.Adj or Upos.Adp or Upos.Adv && cues.Value.Has("mark", tokens[child].Lemma))
            {
                return new Outlook(token, token, text.FormString(child));
            }
        }

        return Scheduled(token);
    }

    /// <summary>"Delivery is to begin in October", "the envoy is due on Monday": with a day, or it is a plan.</summary>
    private Outlook? Scheduled(int token)
    {
        var be = tree.Child(token, Deprel.Aux) is >= 0 and var aux ? aux : tree.Child(token, Deprel.Cop);
        if (be < 0 || !cues.Value.Has("scheduled", tokens[be].Lemma) || (tokens[be].Morph & Morph.Present) == 0 || !HasDate(token))
        {
            return null;
        }

        if (tokens[be + 1].Head == token && be + 1 < token && cues.Value.Has("expected on", tokens[be + 1].Lemma))
        {
            // "is due in the capital on Monday": the parser takes "due" for a preposition.
            return new Outlook(token, token, text.FormString(be + 1));
        }

        if (cues.Value.Has("expected on", tokens[token].Lemma))
        {
            return new Outlook(token, token, text.FormString(token));
        }

        var ordered = be + 1 < token && cues.Value.Has("to", tokens[be + 1].Lemma) && (tokens[token].Morph & Morph.Infinitive) != 0;
        return ordered ? new Outlook(token, token, text.FormString(be) + " " + text.FormString(be + 1)) : null;
    }

    /// <summary>"If they go, we cannot hold": ability under a condition is a forecast.</summary>
    private bool HasCondition(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (tokens[child].Deprel == Deprel.Advcl && tree.Child(child, Deprel.Mark) is >= 0 and var mark && cues.Value.Has("conditional", tokens[mark].Lemma))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasDate(int token)
    {
        var (first, last) = tree.Extent(token);
        return draft.Dates.Exists(d => d.First > first && d.End - 1 <= last && d.Kind != DateKind.Recurring);
    }

    /// <summary>"A new war is possible", "the vote is expected in June", "insurers expect higher prices".</summary>
    private Outlook? Predicated(int token)
    {
        if (!cues.Value.Has("predicate", tokens[token].Lemma) || tree.HasChild(token, Deprel.Ccomp) || tree.HasChild(token, Deprel.Xcomp)
            || tree.HasChild(token, Deprel.Csubj))
        {
            return null;
        }

        var subject = tree.HasChild(token, Deprel.Nsubj) || tree.HasChild(token, Deprel.NsubjPass) || IsWhether(tree.Child(token, Deprel.Advcl));
        var ought = tree.Child(token, Deprel.Aux) is >= 0 and var aux && cues.Value.Has("ought", tokens[aux].Lemma);
        foreach (var child in tree.Children(token))
        {
            if (tokens[child].Deprel is Deprel.Cop or Deprel.AuxPass && ((tokens[child].Morph & Morph.Present) != 0 || ought && tokens[child].Deprel == Deprel.AuxPass) && subject)
            {
                return new Outlook(token, token, OutlookWords.Qualified(text, token));
            }
        }

        var above = tokens[token].Head;
        if (above >= 0 && tokens[token].Deprel == Deprel.Xcomp && cues.Value.Has("seeming", tokens[above].Lemma) && (tokens[above].Morph & Morph.Present) != 0)
        {
            return new Outlook(token, above, OutlookWords.Qualified(text, token));
        }

        var active = tokens[token].Upos == Upos.Verb && (tokens[token].Morph & (Morph.Present | Morph.Finite)) == (Morph.Present | Morph.Finite);
        return active && subject && (tree.HasChild(token, Deprel.Obj) || cues.Value.Has("looming", tokens[token].Lemma)) ? new Outlook(token, token, text.FormString(token)) { IsOwnWord = true } : null;
    }

    /// <summary>"Whether it can hold the town is doubtful".</summary>
    private bool IsWhether(int clause) => clause >= 0 && tree.Child(clause, Deprel.Mark) is >= 0 and var mark && text.Form(mark).Equals("whether", StringComparison.OrdinalIgnoreCase);

    /// <summary>"There is a risk of", "raises fears of", "on the brink of".</summary>
    private Outlook? Prospect(int token)
    {
        if (tokens[token].Upos != Upos.Noun || !cues.Value.Has("prospect", tokens[token].Lemma)
            || !(tree.HasChild(token, Deprel.Nmod) || tree.HasChild(token, Deprel.Acl) || tree.HasChild(token, Deprel.Ccomp)))
        {
            return null;
        }

        var cop = tree.Child(token, Deprel.Cop);
        var verb = cop >= 0 ? cop : tokens[token].Head;
        var held = verb >= 0 && cues.Value.Has("pose", tokens[verb].Lemma) && (tokens[verb].Morph & Morph.Present) != 0
            && (cop >= 0 ? tree.HasChild(token, Deprel.Case) : tokens[token].Deprel is Deprel.Obj || tree.HasChild(verb, Deprel.Expl));
        return held ? new Outlook(token, cop >= 0 ? token : verb, text.FormString(token)) : null;
    }

    /// <summary>"Could not be reached": what was not possible, not what may come.</summary>
    private bool IsPastInability(int token, int modal) => cues.Value.Has("ability", tokens[modal].Lemma) && IsDenied(token, modal);

    /// <summary>"Will they attack?", "what would become of them".</summary>
    private bool IsAsked(int token)
    {
        var sentence = text.Sentences[text.SentenceOf(token)];
        if (text.Form(sentence.End - 1) is "?" || text.Form(Math.Min(tree.Extent(token).Last + 1, tokens.Length - 1)) is "?")
        {
            return true;
        }

        if (tokens[token].Deprel is Deprel.Ccomp or Deprel.Csubj or Deprel.Conj && cues.Value.Has("question", tokens[tree.Extent(token).First].Lemma))
        {
            return true;
        }

        foreach (var child in tree.Children(token))
        {
            if (cues.Value.Has("question", tokens[child].Lemma) && tokens[token].Deprel is not (Deprel.AclRelcl or Deprel.Root))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDenied(int token, int modal)
    {
        for (var i = modal + 1; i < token; i++)
        {
            if ((tokens[i].Morph & Morph.Negative) != 0 || cues.Value.Has("not", tokens[i].Lemma))
            {
                return true;
            }
        }

        var subject = tree.Child(token, Deprel.Nsubj) is >= 0 and var active ? active : tree.Child(token, Deprel.NsubjPass);
        return subject >= 0 && (cues.Value.Has("not", tokens[subject].Lemma) || cues.Value.Has("not", tokens[tree.Extent(subject).First].Lemma));
    }

    /// <summary>"May not be copied", "shall be punished": what rules allow or order.</summary>
    private bool IsPermission(int token, int modal) =>
        cues.Value.Has("rule", tokens[modal].Lemma)
            ? (tree.Child(token, Deprel.Nsubj) is var subject && (subject < 0 || (tokens[subject].Morph & Morph.FirstPerson) == 0))
            : cues.Value.Has("open-perfect", tokens[modal].Lemma) && tree.HasChild(token, Deprel.NsubjPass) && IsDenied(token, modal);

    /// <summary>"Would not name", "neither would comment".</summary>
    private bool IsRefusal(int token, int modal) =>
        cues.Value.Has("refusal", tokens[modal].Lemma) && IsDenied(token, modal)
        && (cues.Value.Has("telling", tokens[token].Lemma)
            || (tokens[token].Deprel == Deprel.Conj && (tokens[tokens[token].Head].Morph & (Morph.Past | Morph.Finite)) == (Morph.Past | Morph.Finite)));

    /// <summary>"I will not sign", "they thanked him and will send help": what somebody means to do.</summary>
    private bool IsPromise(int token)
    {
        var subject = tree.Child(token, Deprel.Nsubj);
        if (subject >= 0)
        {
            return (tokens[subject].Morph & (Morph.FirstPerson | Morph.Plural)) == Morph.FirstPerson;
        }

        var head = tokens[token].Head;
        return tokens[token].Deprel == Deprel.Conj && !tree.HasChild(token, Deprel.NsubjPass) && head >= 0
            && (tokens[head].Morph & (Morph.Past | Morph.Finite)) == (Morph.Past | Morph.Finite);
    }

    /// <summary>"They would sometimes shoot", "May he rest".</summary>
    private bool IsHabitOrWish(int modal) =>
        text.Sentences[text.SentenceOf(modal)].First == modal
        || (modal + 1 < tokens.Length && habits.Value.Has("habitual", tokens[modal + 1].Lemma));
}
