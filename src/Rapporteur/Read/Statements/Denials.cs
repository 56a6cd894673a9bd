using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Charges called false, deeds and ties that the speaker's side does not own up to.</summary>
internal sealed class Denials(Draft draft, SemanticTypes types)
{
    private readonly AnnotatedText text = draft.Text;

    /// <summary>"Insists that nothing was agreed": who insists that it is not so denies it.</summary>
    public (StatementAct Act, string Rule)? Insisting(SpeechAct act, Clause clause) =>
        clause.Negated && !clause.IsOpen && ContentWords.Is(text, act.Cue, "insisting") ? (StatementAct.Denies, "insists-not") : null;

    /// <summary>"Maintains that they are pilgrims": who insists on a thing answers those who say another.</summary>
    public bool Insists(SpeechAct act, Clause clause) => ContentWords.Is(text, act.Cue, "insisting") && !clause.IsOpen && !clause.Media;

    public (StatementAct Act, string Rule)? Of(Clause clause)
    {
        var piece = clause.Piece;
        if (ContentWords.Is(text, piece.Head, "false") && !clause.Negated)
        {
            return (StatementAct.Denies, "called-false");
        }

        var ofCharge = clause.Subjects.Any(s => ContentWords.Is(text, s, "accusation"));
        if (ofCharge && (clause.Negated || IsMocked(piece.Head) || ContentWords.Find(text, piece.First, piece.Last, "false") >= 0))
        {
            return (StatementAct.Denies, "charge-called-false");
        }

        if (ContentWords.Find(text, piece.First, piece.Last, "ignorance") >= 0)
        {
            return (StatementAct.Denies, "ignorance");
        }

        if (clause.IsOpen || ContentWords.Is(text, piece.Head, "mind"))
        {
            return null;
        }

        if (HasNoRole(piece))
        {
            return (StatementAct.Denies, "no-role");
        }

        var negatedDeed = clause.Negated && clause.Own;
        return negatedDeed || clause.DeniesEvent ? (StatementAct.Denies, "negated-own-act") : null;
    }

    /// <summary>The charge was "a novel".</summary>
    private bool IsMocked(int head)
    {
        for (var i = Math.Max(0, head - 4); i < head; i++)
        {
            if (text.Form(i) is "\"" or "“" or "‘" or "«")
            {
                return text.Tokens[head].Upos is Upos.Noun or Upos.Adj or Upos.Propn;
            }
        }

        return false;
    }

    /// <summary>"Had no role", "were not behind", "never a member".</summary>
    private bool HasNoRole(Piece piece)
    {
        for (var i = piece.First; i <= piece.Last; i++)
        {
            if (Knowledge.Modality.Of(text.Tokens[i].Lemma) == Knowledge.ModalEffect.Negated
                && ContentWords.Find(text, i + 1, Math.Min(piece.Last, i + 6), "role") is >= 0 and var role
                && (text.Tokens[i].Head == role || text.Tokens[role].Head == text.Tokens[i].Head || text.Tokens[i].Head == piece.Head)
                && types.ClassOf(role) is not "body")
            {
                return true;
            }
        }

        return false;
    }
}
