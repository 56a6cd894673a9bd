using Rapporteur.Findings;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>
/// Lists of groups behind "such as" and "including": each group named is part of those that the list is of, and what is said of all goes
/// for each.
/// </summary>
internal sealed class ListRelations(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    /// <summary>Memberships, and copies for each member of what the given relations say of all.</summary>
    public IEnumerable<RelationDraft> Find(IReadOnlyList<RelationDraft> known)
    {
        foreach (var phrase in draft.Phrases)
        {
            var first = phrase.Head;
            if (tokens[first].Deprel is not (Deprel.Nmod or Deprel.Obl) || !ClauseWords.IsIncluding(Prepositions.Of(draft, tree, first)) || Whole(first) is not { } whole)
            {
                continue;
            }

            foreach (var member in Members(first, 0).Where(IsNamedGroup))
            {
                yield return new RelationDraft
                {
                    Subject = member, Predicate = RelationPredicate.PartOf, Object = whole, Rule = "list",
                    Evidence = EvidenceRange.Around(draft, whole, [member]),
                };
                foreach (var relation in known.Where(r => IsStance(r.Predicate) && (IsSaidOf(r.Subject, whole) || IsSaidOf(r.Object, whole))))
                {
                    yield return Copy(relation, whole, member);
                }
            }
        }
    }

    /// <summary>The groups that the list is of: what it hangs on, or else the last plural noun for groups before it.</summary>
    private int? Whole(int first)
    {
        var head = tokens[first].Head;
        if (head >= 0 && IsGroup(head) && draft.PhraseHeadedBy(head) is { Plural: true } or { Form: MentionForm.Pronoun })
        {
            return head;
        }

        var start = draft.Text.Sentences[draft.Text.SentenceOf(first)].First;
        for (var i = first - 1; i >= start; i--)
        {
            if (draft.PhraseHeadedBy(i) is { Plural: true, Form: not MentionForm.Name } && IsGroup(i))
            {
                return i;
            }
        }

        return null;
    }

    // Commas make the parser take the next on a list for a renaming of the one before.
    private IEnumerable<int> Members(int token, int depth)
    {
        yield return token;
        foreach (var child in tree.Children(token))
        {
            if (tokens[child].Deprel is Deprel.Conj or Deprel.Appos && depth < 6)
            {
                foreach (var member in Members(child, depth + 1))
                {
                    yield return member;
                }
            }
        }
    }

    private static bool IsStance(RelationPredicate predicate) => predicate is RelationPredicate.BackedBy or RelationPredicate.LinkedTo
        or RelationPredicate.LoyalTo or RelationPredicate.HostileTo or RelationPredicate.AlliedWith or RelationPredicate.SanctionedBy
        or RelationPredicate.DesignatedTerroristBy;

    private bool IsSaidOf(int token, int whole) => token == whole || token >= 0 && tokens[whole].Head == token && tokens[whole].Deprel == Deprel.Nmod;

    private RelationDraft Copy(RelationDraft relation, int whole, int member) => new()
    {
        Subject = IsSaidOf(relation.Subject, whole) ? member : relation.Subject,
        Predicate = relation.Predicate,
        Object = IsSaidOf(relation.Object, whole) ? member : relation.Object,
        Rule = relation.Rule + " (listed)",
        Former = relation.Former,
        Since = relation.Since,
        Until = relation.Until,
        Evidence = relation.Evidence,
    };

    private bool IsNamedGroup(int token) => IsGroup(token) && types.EntityAt(token) is { IsNamed: true };

    private bool IsGroup(int token) =>
        types.EntityAt(token) is { IsActor: true, Kind: not (ActorKind.Person or ActorKind.Facility or ActorKind.State or ActorKind.Population) };
}
