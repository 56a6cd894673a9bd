using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Frames;

namespace Rapporteur.Read.Statements;

/// <summary>By what is said, a bare "said" turns out to deny, to threaten, to accuse ...; the first rule that holds names the act.</summary>
internal sealed class ActRules(Draft draft, SemanticTypes types, Sides sides)
{
    private readonly Wishes wishes = new(draft);
    private readonly Denials denials = new(draft, types);
    private readonly Deeds deeds = new(draft, types, sides);
    private readonly Attitudes attitudes = new(draft, types, sides);

    public (StatementAct Act, string Rule) Of(SpeechAct act, Clause clause)
    {
        if (act.IsView)
        {
            return clause.IsOpen ? (StatementAct.Predicts, "expectation") : deeds.Accusation(clause) ?? (act.Act, "view");
        }

        var found = denials.Insisting(act, clause) ?? Of(clause);
        if (found.Act == StatementAct.Accuses && attitudes.Confirms(act))
        {
            return (act.Act, "confirmed");
        }

        if (found.Act == StatementAct.Asserts && denials.Insists(act, clause))
        {
            return (StatementAct.Denies, "insists");
        }

        return found.Act == StatementAct.Asserts && attitudes.IsNamed(act, clause) ? (StatementAct.Condemns, "called-names") : found;
    }

    private (StatementAct Act, string Rule) Of(Clause clause) =>
        denials.Of(clause) ?? deeds.Threat(clause) ?? deeds.Doom(clause) ?? wishes.Of(clause) ?? deeds.Claim(clause) ?? deeds.Accusation(clause)
        ?? attitudes.Of(clause) ?? deeds.Outlook(clause) ?? deeds.Condition(clause) ?? deeds.Announcement(clause) ?? (StatementAct.Asserts, "act");

    /// <summary>A warning or vow about the speaker's own violence is a threat.</summary>
    public (StatementAct Act, string Rule)? Refined(StatementAct act, Clause clause) => act switch
    {
        StatementAct.Warns => deeds.Threat(clause) ?? deeds.Menace(clause),
        StatementAct.Announces => deeds.Threat(clause) ?? deeds.Vow(clause),
        StatementAct.Predicts when !clause.IsOpen && IsPast(clause.Piece.Head) => (StatementAct.Asserts, "of-the-past"),
        StatementAct.Condemns when clause.Piece.Quoted => deeds.Threat(clause) ?? denials.Of(clause),
        _ => null,
    };

    /// <summary>"Reckons that thousands have fled": an estimate and no forecast.</summary>
    private bool IsPast(int head)
    {
        if (draft.Text.Tokens[head].Upos != Text.Upos.Verb)
        {
            return false;
        }

        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (draft.Text.Tokens[child].Deprel is Text.Deprel.Aux or Text.Deprel.AuxPass && draft.Text.Tokens[child].Lemma is "have")
            {
                return true;
            }
        }

        return (draft.Text.Tokens[head].Morph & (Text.Morph.Past | Text.Morph.Finite)) == (Text.Morph.Past | Text.Morph.Finite);
    }
}
