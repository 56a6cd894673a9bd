using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Adjectives with a preposition: "X is loyal to Y", "militias hostile to Y", "a group based in Y".</summary>
internal sealed class AdjectiveRelations(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;
    private readonly Bearers bearers = new(draft, types);
    private readonly Factuality factuality = new(draft);

    public IEnumerable<RelationDraft> Find()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Upos != Upos.Adj || EntryOf(i) is not { } entry || !Wire.TryParse<RelationPredicate>(entry.Category, out var predicate)
                || IsUnreal(i))
            {
                continue;
            }

            foreach (var subject in Subjects(i))
            {
                foreach (var target in Objects(i, entry))
                {
                    yield return new RelationDraft
                    {
                        Subject = bearers.Of(subject),
                        Predicate = predicate,
                        Object = target,
                        Rule = "adjective:" + entry.Lemmas[0],
                        Evidence = EvidenceRange.Around(draft, i, [subject, target]),
                    };
                }
            }
        }
    }

    private FrameEntry? EntryOf(int adjective) =>
        FrameTable.Relations.Senses(FramePos.Adjective, tokens[adjective].Lemma) is [var first, ..] ? first : null;

    private IEnumerable<int> Subjects(int adjective)
    {
        var subject = tree.Child(adjective, Deprel.Nsubj);
        if (subject >= 0)
        {
            return tree.Conjuncts(subject).Where(IsParty);
        }

        var head = tokens[adjective].Head;
        return head >= 0 && tokens[adjective].Deprel is Deprel.Amod or Deprel.Acl or Deprel.AclRelcl && IsParty(head) ? [head] : [];
    }

    private IEnumerable<int> Objects(int adjective, FrameEntry entry)
    {
        foreach (var child in tree.Children(adjective))
        {
            if (tokens[child].Deprel is Deprel.Obl or Deprel.Nmod && entry.TryRole(Prepositions.Of(draft, tree, child), out var role) && role == Role.Object)
            {
                foreach (var target in tree.Conjuncts(child).Where(t => IsParty(t) || types.Is(t, "place")))
                {
                    yield return target;
                }
            }
        }
    }

    private bool IsParty(int token) => types.Is(token, "actor") || types.ClassOf(token) is "state" or "facility";

    private bool IsUnreal(int adjective)
    {
        var fact = factuality.Of(new Predicate { Token = adjective, Pos = FramePos.Adjective }, null);
        return fact.Negated || fact.Status is EventStatus.Hypothetical or EventStatus.Planned;
    }
}
