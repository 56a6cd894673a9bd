using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>What somebody is said to be, where no relation has a name for it: "X is the largest group in the valley".</summary>
internal sealed class CopulaRelations(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;
    private readonly Factuality factuality = new(draft);

    public IEnumerable<RelationDraft> Find()
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var copula = tree.Child(i, Deprel.Cop);
            var subject = tree.Child(i, Deprel.Nsubj);
            if (copula < 0 || subject < 0 || tokens[i].Upos is not (Upos.Noun or Upos.Propn) || IsRelational(i) || draft.PhraseHeadedBy(i) is not { } phrase
                || types.EntityAt(subject) is not { IsActor: true } || tokens[subject].Upos == Upos.Pron || phrase.HasName
                || types.Is(subject, "place") || tree.HasChild(i, Deprel.Case) || IsUnreal(i))
            {
                continue;
            }

            yield return new RelationDraft
            {
                Subject = subject,
                Predicate = RelationPredicate.Other,
                Object = -1,
                ObjectWords = Phrasing.Words(draft, phrase.Head),
                Rule = "copula",
                Former = (tokens[copula].Morph & Morph.Past) != 0,
                Evidence = EvidenceRange.Around(draft, i, [subject, i]),
            };
        }
    }

    private bool IsRelational(int noun) => FrameTable.Relations.Senses(FramePos.Noun, tokens[noun].Lemma.ToLowerInvariant()).Count > 0;

    private bool IsUnreal(int noun)
    {
        var fact = factuality.Of(new Predicate { Token = noun, Pos = FramePos.Noun }, null);
        return fact.Negated || fact.Status is EventStatus.Hypothetical or EventStatus.Planned;
    }
}
