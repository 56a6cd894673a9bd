using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Commands and what must or should be done.</summary>
internal sealed class Wishes(Draft draft)
{
    private static readonly Lazy<WordSections> moods = new(() => WordSections.Load("clauses/necessity.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;

    public (StatementAct Act, string Rule)? Of(Clause clause)
    {
        if (clause.Imperative)
        {
            return (StatementAct.Demands, "command");
        }

        var head = clause.Piece.Head;
        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (tokens[child].Deprel == Deprel.Aux && moods.Value.Has("urge", tokens[child].Lemma))
            {
                return (StatementAct.Urges, "should");
            }

            if (tokens[child].Deprel == Deprel.Aux && moods.Value.Has("demand", tokens[child].Lemma)
                && !draft.Text.Form(child).StartsWith("ha", StringComparison.OrdinalIgnoreCase) && !clause.Negated)
            {
                return clause.Own ? (StatementAct.Urges, "own-duty") : (StatementAct.Demands, "must");
            }
        }

        var governs = moods.Value.Has("demand", tokens[head].Lemma) && draft.Clauses.Tree.HasChild(head, Deprel.Xcomp);
        return governs && !clause.Own && !clause.Negated ? (StatementAct.Demands, "needs-to") : null;
    }
}
