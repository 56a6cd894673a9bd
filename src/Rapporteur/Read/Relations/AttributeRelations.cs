using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>What a report tells of a party in passing: "X, a jihadist group", "the second largest party", "Jane Doe, 34,".</summary>
internal sealed class AttributeRelations(Draft draft, SemanticTypes types)
{
    private const int YoungestAge = 10;
    private const int HighestAge = 110;

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    public IEnumerable<RelationDraft> Find()
    {
        foreach (var phrase in draft.Phrases)
        {
            if (Rank(phrase) is { } rank)
            {
                yield return Make(phrase.Head, RelationPredicate.Size, rank, phrase.Head);
            }
            else if (phrase.Form == MentionForm.Description && !phrase.Plural && IsNamedBody(phrase.Head) && Nature(phrase) is { } first)
            {
                yield return Make(phrase.Head, RelationPredicate.Other, first, phrase.Head);
            }
            else if (Place(phrase.Head) is var (who, where))
            {
                yield return new RelationDraft
                {
                    Subject = who, Predicate = RelationPredicate.LocatedIn, Object = where, Rule = "is-in",
                    Evidence = EvidenceRange.Around(draft, who, [who, where]),
                };
            }
            else if (phrase.Entity == EntityTag.Person && Age(phrase) is { } age)
            {
                yield return Make(phrase.Head, RelationPredicate.Other, age, age);
            }
        }
    }

    /// <summary>"Is in Vienna", "is in exile in Vienna": who is where at present.</summary>
    private (int Who, int Where)? Place(int predicate)
    {
        var (copula, subject) = (tree.Child(predicate, Deprel.Cop), tree.Child(predicate, Deprel.Nsubj));
        if (copula < 0 || subject < 0 || (tokens[copula].Morph & Morph.Past) != 0 || !types.Is(subject, "actor") || !tree.HasChild(predicate, Deprel.Case))
        {
            return null;
        }

        if (IsPlace(predicate))
        {
            return (subject, predicate);
        }

        foreach (var place in tree.Children(predicate))
        {
            if (IsPlace(place))
            {
                return (subject, place);
            }
        }

        return null;
    }

    private bool IsPlace(int token) => types.Is(token, "place") && draft.PhraseHeadedBy(token) is { HasName: true } && Prepositions.Of(draft, tree, token) is "in" or "at" or "near";

    /// <summary>Where "second largest" begins, if a body is so ranked.</summary>
    private int? Rank(NounPhrase phrase)
    {
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (CueWords.Shared.Has("rank-by-size", draft.Text.Form(i)) && tree.IsBelow(i, phrase.Head) && IsBody(phrase.Head))
            {
                return i > phrase.First && tokens[i - 1].Upos is Upos.Adj or Upos.Num or Upos.Adv && tree.IsBelow(i - 1, phrase.Head) ? i - 1 : i;
            }
        }

        return null;
    }

    /// <summary>Where the words begin that tell what sort of body it is, its noun being one for bodies and not for a tie.</summary>
    private int? Nature(NounPhrase phrase)
    {
        var first = phrase.Head;
        while (first > phrase.First && tokens[first - 1].Upos is Upos.Adj or Upos.Noun && tree.IsBelow(first - 1, phrase.Head)
            && tokens[first - 1].Entity == EntityTag.None)
        {
            first--;
        }

        var tie = FrameTable.Relations.Senses(FramePos.Noun, tokens[phrase.Head].Lemma).Count > 0 && HasObject(phrase.Head);
        return first < phrase.Head && !tie && !IsOther(first) ? first : null;
    }

    private bool HasObject(int noun) => tree.HasChild(noun, Deprel.Nmod) || tree.HasChild(noun, Deprel.NmodPoss);

    private bool IsOther(int token) => CueWords.Shared.Has("other", draft.Text.Form(token));

    private int? Age(NounPhrase phrase)
    {
        var at = phrase.CoreEnd;
        return at + 2 < tokens.Length && draft.Text.Form(at) is "," && draft.Text.Form(at + 2) is "," or "." or ")" && tokens[at + 1].Upos == Upos.Num
            && int.TryParse(draft.Text.Form(at + 1), out var age) && age is >= YoungestAge and <= HighestAge ? at + 1 : null;
    }

    private bool IsNamedBody(int token) => IsBody(token) && types.EntityAt(token) is { IsNamed: true };

    private bool IsBody(int token) => types.EntityAt(token) is { IsActor: true, Kind: not (ActorKind.Person or ActorKind.State or ActorKind.Facility or ActorKind.Population) };

    private RelationDraft Make(int subject, RelationPredicate predicate, int first, int last) => new()
    {
        Subject = subject,
        Predicate = predicate,
        Object = -1,
        ObjectWords = first == last && first != subject ? "aged " + draft.Text.FormString(first) : Phrasing.Words(draft.Text, first, last),
        Rule = "attribute",
        Evidence = EvidenceRange.Around(draft, subject, [subject, first]),
    };
}
