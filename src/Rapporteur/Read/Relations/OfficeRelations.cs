using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Knowledge.Names;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>What a named person is said to be: ranks and offices before the name, and descriptions of the person anywhere.</summary>
internal sealed class OfficeRelations(Draft draft, SemanticTypes types)
{
    private static readonly Lazy<WordSections> former = new(() => WordSections.Load("clauses/former.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    public IEnumerable<RelationDraft> Find()
    {
        foreach (var phrase in draft.Phrases)
        {
            if (phrase.HasName && tokens[phrase.CoreFirst].Entity == EntityTag.Person && OfficeBefore(phrase) is { } office)
            {
                yield return Make(phrase.Head, RelationPredicate.OfficeHeld, office.First, office.Last);
            }
            else if (phrase.HasName && tokens[phrase.CoreFirst].Entity == EntityTag.Person && CallingBefore(phrase) is { } calling)
            {
                yield return Make(phrase.Head, RelationPredicate.Other, calling, phrase.CoreFirst - 1);
            }
            else if (UnnamedOffice(phrase) is { } post)
            {
                yield return Make(phrase.Head, RelationPredicate.OfficeHeld, post.First, post.Last);
            }
            else if (phrase.Form == MentionForm.Description && !phrase.Plural && types.EntityAt(phrase.Head) is { Kind: ActorKind.Person, IsNamed: true })
            {
                if (Description(phrase) is { } description)
                {
                    yield return description;
                }
            }
        }
    }

    /// <summary>The longest title right before the name, with the country that qualifies it.</summary>
    private (int First, int Last)? OfficeBefore(NounPhrase phrase)
    {
        for (var first = phrase.First; first < phrase.CoreFirst; first++)
        {
            if (!former.Value.Has("", tokens[first].Lemma.ToLowerInvariant())
                && (IsOffice(first, phrase.CoreFirst - 1) || ClassOf(first, phrase.CoreFirst - 1) == TitleClass.Religious))
            {
                var qualified = first > phrase.First && tokens[first - 1].Upos is Upos.Propn or Upos.Adj && tokens[first - 1].Entity != EntityTag.None;
                return (qualified ? first - 1 : first, phrase.CoreFirst - 1);
            }
        }

        return null;
    }

    /// <summary>Where "security analyst" begins before a name: what somebody is, and neither an office nor a tie.</summary>
    private int? CallingBefore(NounPhrase phrase)
    {
        var noun = phrase.CoreFirst - 1;
        if (noun < phrase.First || tokens[noun].Upos != Upos.Noun || !IsCallingNoun(noun) || (tokens[noun].Morph & Morph.Plural) != 0)
        {
            return null;
        }

        var first = noun;
        while (first > phrase.First && tokens[first - 1].Upos is Upos.Noun or Upos.Adj && !former.Value.Has("", tokens[first - 1].Lemma.ToLowerInvariant()))
        {
            first--;
        }

        return first;
    }

    /// <summary>"The home minister", "a health officer": somebody without a name who speaks or acts by an office.</summary>
    private (int First, int Last)? UnnamedOffice(NounPhrase phrase)
    {
        if (phrase.Form != MentionForm.Description || phrase.Plural || phrase.Number is not null || types.EntityAt(phrase.Head) is not { Kind: ActorKind.Person, IsNamed: false, IsActor: true }
            || tokens[phrase.Head].Deprel is not (Deprel.Nsubj or Deprel.NsubjPass or Deprel.OblAgent or Deprel.Obj)
            || CueWords.Shared.Has("nobody-determiner", draft.Text.Form(phrase.First)) || Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => CueWords.Shared.Has("other", draft.Text.Form(i))))
        {
            return null;
        }

        for (var start = phrase.First; start <= phrase.Head; start++)
        {
            if (tokens[start].Upos is Upos.Noun or Upos.Adj or Upos.Propn && IsOffice(start, phrase.Head) && ClassOf(start, phrase.Head) is TitleClass.Office or TitleClass.Legislature or TitleClass.Justice)
            {
                var qualified = start > phrase.First && tokens[start - 1].Upos is Upos.Noun or Upos.Adj;
                return (qualified ? start - 1 : start, phrase.Head);
            }
        }

        return null;
    }

    private RelationDraft? Description(NounPhrase phrase)
    {
        var first = phrase.First;
        while (first < phrase.Head && (tokens[first].Upos is Upos.Det or Upos.Pron or Upos.Punct || former.Value.Has("", tokens[first].Lemma)
            || tokens[first].Deprel is Deprel.NmodPoss or Deprel.Case))
        {
            first++;
        }

        for (var start = first; start <= phrase.Head; start++)
        {
            if (IsOffice(start, phrase.Head) || start == phrase.Head && IsPost(phrase.Head))
            {
                return Make(phrase.Head, RelationPredicate.OfficeHeld, Math.Max(first, start - 2), phrase.Head);
            }
        }

        return (first < phrase.Head || IsSetApart(phrase.Head)) && IsCalling(phrase) ? Make(phrase.Head, RelationPredicate.Other, first, LastOf(phrase)) : null;
    }

    /// <summary>The description without the name behind it.</summary>
    private int LastOf(NounPhrase phrase)
    {
        var last = phrase.End - 1;
        while (last > phrase.Head && tokens[last].Entity == EntityTag.Person)
        {
            last--;
        }

        return last;
    }

    /// <summary>"X, a hydrologist" and "X is a rapper", but not "driver X".</summary>
    private bool IsSetApart(int noun) => !IsQuoted(noun) && (tokens[noun].Deprel == Deprel.Appos || tree.HasChild(noun, Deprel.Cop) || tree.HasChild(noun, Deprel.Appos));

    private bool IsQuoted(int noun) => draft.PhraseHeadedBy(noun) is { First: > 0 } phrase && tokens[phrase.First - 1].Upos == Upos.Punct && draft.Text.Form(phrase.First - 1) is not ",";

    /// <summary>A word for what somebody is, and not for how somebody stands to another.</summary>
    private bool IsCalling(NounPhrase phrase) => IsCallingNoun(phrase.Head) && !tree.HasChild(phrase.Head, Deprel.NmodPoss);

    private bool IsCallingNoun(int noun)
    {
        var lemma = tokens[noun].Lemma.ToLowerInvariant();
        return ClassTable.Shared.Has(lemma, "person") && !CueWords.Shared.Has("generic-people", lemma) && ClassOf(noun, noun) is not (TitleClass.Military or TitleClass.Police)
            && (FrameTable.Relations.Senses(FramePos.Noun, lemma).Count == 0 || Titles.Shared.ClassOf(lemma) == TitleClass.Religious || IsOfNobody(noun));
    }

    /// <summary>"Security analyst", "a bodyguard": a noun for a tie, tied to no one here.</summary>
    private bool IsOfNobody(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tokens[child].Deprel is Deprel.Nmod or Deprel.NmodPoss or Deprel.NmodUnmarked || tokens[child].Deprel == Deprel.Compound && tokens[child].Upos != Upos.Noun)
            {
                return false;
            }
        }

        return FrameTable.Relations.Senses(FramePos.Noun, tokens[noun].Lemma.ToLowerInvariant())
            .All(e => e.Category is "member-of" or "linked-to" or "loyal-to" or "other");
    }

    private bool IsPost(int noun) => FrameTable.Relations.Senses(FramePos.Noun, tokens[noun].Lemma.ToLowerInvariant())
        .Any(e => e.Lemmas.Length == 1 && e.Category == Wire.Name(RelationPredicate.OfficeHeld)) && Titles.Shared.ClassOf(tokens[noun].Lemma) != TitleClass.Religious;

    private TitleClass? ClassOf(int first, int last) => Titles.Shared.ClassOf(draft.Text.SpanOf(first, last).Of(draft.Report.Text));

    private bool IsOffice(int first, int last) =>
        ClassOf(first, last) is { } kind
        && kind is TitleClass.Military or TitleClass.Police or TitleClass.Office or TitleClass.Legislature or TitleClass.Justice
            or TitleClass.Diplomacy or TitleClass.Royal
        && !(kind is TitleClass.Military or TitleClass.Party && IsTie(last))
        && !(tree.HasChild(last, Deprel.NmodPoss) && IsTie(last) && kind != TitleClass.Office);

    /// <summary>"Commander", "leader": said of somebody by what is led, not as an office.</summary>
    private bool IsTie(int noun) => FrameTable.Relations.Senses(FramePos.Noun, tokens[noun].Lemma.ToLowerInvariant())
        .Any(e => e.Lemmas.Length == 1 && e.Category != Wire.Name(RelationPredicate.OfficeHeld)) && tokens[noun].Upos == Upos.Noun;

    private RelationDraft Make(int subject, RelationPredicate predicate, int first, int last) => new()
    {
        Subject = subject,
        Predicate = predicate,
        Object = -1,
        ObjectWords = Phrasing.Words(draft.Text, first, last),
        Rule = predicate == RelationPredicate.Other ? "calling" : "title",
        Former = first > 0 && former.Value.Has("", tokens[first - 1].Lemma.ToLowerInvariant()),
        Evidence = EvidenceRange.Around(draft, subject, [subject, first]),
    };
}
