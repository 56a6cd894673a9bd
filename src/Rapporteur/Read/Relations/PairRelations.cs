using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>What two sides are to each other: "fighting between X and Y", "X and Y are rivals", "X-Y tensions".</summary>
internal sealed class PairRelations(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;
    private readonly Factuality factuality = new(draft);

    public IEnumerable<RelationDraft> Find()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Upos != Upos.Noun || PredicateOf(i) is not { } predicate || Sides(i) is not [var one, var other])
            {
                continue;
            }

            var fact = factuality.Of(new Predicate { Token = i, Pos = FramePos.Noun }, null);
            if (fact.Negated || fact.Status is EventStatus.Hypothetical or EventStatus.Planned)
            {
                continue;
            }

            yield return Make(i, one, predicate, other);
            if (predicate == RelationPredicate.HostileTo)
            {
                yield return Make(i, other, predicate, one);
            }
        }

        foreach (var clash in draft.Events.Where(e => e.Mode == "clash" && e.Actors.Count == 2 && e.Recipients.Count == 0 && e.Predicate.Pos == FramePos.Verb
            && e.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Alleged))
        {
            yield return Make(clash.Trigger, clash.Actors[0], RelationPredicate.HostileTo, clash.Actors[1]);
            yield return Make(clash.Trigger, clash.Actors[1], RelationPredicate.HostileTo, clash.Actors[0]);
        }
    }

    /// <summary>What the noun says of two sides; fights and tensions are hostility whatever else they are.</summary>
    private RelationPredicate? PredicateOf(int noun)
    {
        var lemma = tokens[noun].Lemma.ToLowerInvariant();
        foreach (var entry in FrameTable.Relations.Senses(FramePos.Noun, lemma))
        {
            if (entry.Lemmas.Length == 1 && Wire.TryParse<RelationPredicate>(entry.Category, out var predicate) && IsMutual(predicate))
            {
                return predicate;
            }
        }

        return FrameTable.Events.Senses(FramePos.Noun, lemma).Any(e => e.Mode == "clash" && e.Lemmas.Length == 1) ? RelationPredicate.HostileTo : null;
    }

    private static bool IsMutual(RelationPredicate predicate) =>
        predicate is RelationPredicate.HostileTo or RelationPredicate.AlliedWith or RelationPredicate.RivalOf;

    private List<int> Sides(int noun)
    {
        // "were friends and allies": the second shares the subject of the first.
        var bearer = tokens[noun].Deprel == Deprel.Conj && tree.HasChild(tokens[noun].Head, Deprel.Cop) ? tokens[noun].Head : noun;
        foreach (var child in tree.Children(bearer))
        {
            if (tokens[child].Deprel is Deprel.Nmod or Deprel.Obl && bearer == noun && Prepositions.Of(draft, tree, child) == "between"
                || tokens[child].Deprel == Deprel.Nsubj && IsPlural(noun) && tree.HasChild(bearer, Deprel.Cop) && !HasObject(noun))
            {
                return [.. tree.Conjuncts(child).Where(IsSide)];
            }
        }

        return [];
    }

    private bool IsPlural(int noun) => (tokens[noun].Morph & Morph.Plural) != 0;

    private bool HasObject(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (tokens[child].Deprel is Deprel.Nmod or Deprel.NmodPoss)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsSide(int token) => types.Is(token, "actor") || types.ClassOf(token) == "state";

    private RelationDraft Make(int noun, int subject, RelationPredicate predicate, int target) => new()
    {
        Subject = subject,
        Predicate = predicate,
        Object = target,
        Rule = "pair:" + tokens[noun].Lemma,
        Evidence = EvidenceRange.Around(draft, noun, [subject, target]),
    };
}
