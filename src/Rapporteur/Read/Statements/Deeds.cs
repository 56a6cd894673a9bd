using Rapporteur.Findings;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Deeds of one's own side (threatened, claimed, announced) and of others (laid to their charge, feared, foreseen).</summary>
internal sealed class Deeds(Draft draft, SemanticTypes types, Sides sides)
{
    private readonly AnnotatedText text = draft.Text;

    public (StatementAct Act, string Rule)? Threat(Clause clause)
    {
        var piece = clause.Piece;
        if (clause.Media || clause.Negated)
        {
            return null;
        }

        if (Has(piece, "menace") && (clause.IsOpen || piece.Quoted))
        {
            return (StatementAct.Threatens, "menace");
        }

        if (!clause.Own)
        {
            return null;
        }

        var harm = IsViolent(clause.Event) || Has(piece, "harm");
        if (clause.Future && harm)
        {
            return (StatementAct.Threatens, "own-future-violence");
        }

        return ContentWords.Is(text, piece.Head, "ready") && harm ? (StatementAct.Threatens, "ready-for-violence") : null;
    }

    /// <summary>What an armed group warns will happen to others, it threatens.</summary>
    public (StatementAct Act, string Rule)? Menace(Clause clause) =>
        clause.Speaker >= 0 && sides.IsArmed(clause.Speaker) && (clause.Future || clause.Piece.Quoted) && !clause.Negated && (IsViolent(clause.Event) || Has(clause.Piece, "harm") || Has(clause.Piece, "danger"))
            ? (StatementAct.Threatens, "armed-group-warns") : null;

    /// <summary>"Sworn to burn the city".</summary>
    public (StatementAct Act, string Rule)? Vow(Clause clause)
    {
        var head = clause.Piece.Head;
        var bare = (text.Tokens[head].Morph & Morph.Infinitive) != 0 && !clause.Negated;
        return bare && (ContentWords.Is(text, head, "harm") || Has(clause.Piece, "menace") || (clause.TellsEvent && clause.Event is { Type: EventType.Assault }))
            ? (StatementAct.Threatens, "vowed-violence") : null;
    }

    /// <summary>"Violators will be shot": no agent, and somebody speaks who has the means.</summary>
    public (StatementAct Act, string Rule)? Doom(Clause clause) =>
        clause.Future && !clause.Negated && !clause.Own && clause.TellsEvent && clause.Event is { Type: EventType.Assault, Actors.Count: 0 } && (clause.Official || sides.IsArmed(clause.Speaker))
            ? (StatementAct.Threatens, "violence-to-come") : null;

    public (StatementAct Act, string Rule)? Claim(Clause clause)
    {
        var piece = clause.Piece;
        if (clause.IsOpen || clause.Negated || clause.Media || clause.Official)
        {
            return null;
        }

        if (IsSelf(piece.Head) && clause.Subjects.Count > 0)
        {
            return (StatementAct.ClaimsResponsibility, "it-was-us");
        }

        if (piece.Quoted && (text.Tokens[piece.Head].Morph & (Morph.FirstPerson | Morph.Possessive)) == (Morph.FirstPerson | Morph.Possessive)
            && text.Tokens[piece.Head].Upos == Upos.Pron)
        {
            return (StatementAct.ClaimsResponsibility, "ours");
        }

        var theirs = draft.Clauses.Tree.Child(piece.Head, Deprel.NmodPoss) is >= 0 and var owner && (sides.Same(clause.Speaker, owner) || text.Tokens[owner].Upos == Upos.Pron);
        if ((clause.Own || theirs) && IsCulpable(piece.Head))
        {
            return (StatementAct.ClaimsResponsibility, "behind-it");
        }

        if (clause.Own && text.Tokens[piece.Head].Lemma == "do" && draft.Clauses.VerbAt(piece.Head)?.Find("obj") is >= 0 && sides.IsArmed(clause.Speaker))
        {
            return (StatementAct.ClaimsResponsibility, "did-it");
        }

        var done = IsViolent(clause.Event) && clause.Event!.Status is not (EventStatus.Planned or EventStatus.Hypothetical) && clause.TellsEvent;
        if (done && (clause.Own || (IsFromGroup(clause.Speaker) && clause.Event!.Actors.Exists(a => types.EntityAt(a) is { Kind: ActorKind.ArmedGroup, IsNamed: true }))))
        {
            return (StatementAct.ClaimsResponsibility, "own-past-violence");
        }

        return null;
    }

    public (StatementAct Act, string Rule)? Accusation(Clause clause)
    {
        var piece = clause.Piece;
        if (clause.Own || clause.IsOpen || clause.Negated || clause.Media)
        {
            return null;
        }

        if (clause.Subjects.Count > 0 && IsCulpable(piece.Head))
        {
            return (StatementAct.Accuses, "other-is-behind-it");
        }

        if (clause.Event is { } found && IsViolent(found) && found.Status is not (EventStatus.Planned or EventStatus.Hypothetical)
            && (found.Actors.Exists(a => IsOther(clause.Speaker, a) || (!clause.Official && IsForce(clause.Speaker, a))) || (!clause.Official && found.Actors.Count > 0 && found.Recipients.Exists(r => sides.Same(clause.Speaker, r)))))
        {
            return (StatementAct.Accuses, "other-did-it");
        }

        if (clause.Subjects.Any(IsPerpetrator) && ContentWords.Is(text, piece.Head, "belong") | draft.Clauses.Tree.HasChild(piece.Head, Deprel.Cop) && NamesOther(clause))
        {
            return (StatementAct.Accuses, "names-the-perpetrators");
        }

        var misdeed = ContentWords.Is(text, piece.Head, "misdeed") && clause.Subjects.Any(s => IsOther(clause.Speaker, s) || (types.Is(s, "place") && text.Tokens[s].Upos == Upos.Propn));
        if (misdeed)
        {
            return (StatementAct.Accuses, "misdeed");
        }

        var adverse = sides.IsParty(clause.Speaker) && clause.Subjects.Any(s => sides.IsOtherParty(clause.Speaker, s)) && !IsFriendly(clause.Event);
        return adverse ? (StatementAct.Accuses, "deed-of-other-party") : null;
    }

    /// <summary>Harm that others may do or suffer is warned of; what else is to come is foreseen.</summary>
    public (StatementAct Act, string Rule)? Outlook(Clause clause)
    {
        if (!clause.IsOpen || clause.Own)
        {
            return null;
        }

        var harm = IsViolent(clause.Event) || Has(clause.Piece, "danger");
        if (harm && !clause.Negated)
        {
            return (StatementAct.Warns, "possible-harm");
        }

        if (clause.Subjects.Count == 0 && clause.Future && draft.Clauses.Tree.HasChild(clause.Piece.Head, Deprel.Expl))
        {
            return (StatementAct.Predicts, "there-will-be");
        }

        return (clause.Future || clause.Possible && !clause.Negated && HasDay(clause.Piece)) && !clause.Official && !clause.Subjects.Any(s => types.Is(s, "actor")) ? (StatementAct.Predicts, "future") : null;
    }

    /// <summary>"If they come through there, there is nothing behind us."</summary>
    public (StatementAct Act, string Rule)? Condition(Clause clause)
    {
        if (!clause.Piece.Quoted || clause.Media)
        {
            return null;
        }

        foreach (var child in draft.Clauses.Tree.Children(clause.Piece.Head))
        {
            if (text.Tokens[child].Deprel == Deprel.Advcl && draft.Clauses.Tree.Child(child, Deprel.Mark) is >= 0 and var mark && ContentWords.Is(text, mark, "condition"))
            {
                return (StatementAct.Warns, "condition");
            }
        }

        return null;
    }

    public (StatementAct Act, string Rule)? Announcement(Clause clause)
    {
        if (clause.Media || clause.Speaker < 0)
        {
            return null;
        }

        if (clause.Future)
        {
            return clause.Own || clause.Official || sides.IsParty(clause.Speaker) ? (StatementAct.Announces, "future-deed") : (StatementAct.Predicts, "future-deed");
        }

        if (clause.Negated || clause.IsOpen || clause.Event is not { } found || !clause.TellsEvent)
        {
            return null;
        }

        var own = clause.Own || (clause.Official && ((found.Actors.Count == 0 && found.Type == EventType.Coerce) || IsSettlement(found)));
        return own && found.Type != EventType.Assault ? (StatementAct.Announces, "own-deed") : null;
    }

    private bool IsPerpetrator(int token) => ContentWords.Is(text, token, "perpetrator");

    /// <summary>A name of somebody, or of where somebody comes from, who is not of the speaker's side.</summary>
    private bool NamesOther(Clause clause)
    {
        for (var i = clause.Piece.First; i <= clause.Piece.Last; i++)
        {
            if (draft.PhraseHeadedBy(i) is { HasName: true } && !sides.Same(clause.Speaker, i) && (types.Is(i, "actor") || types.Is(i, "state") || types.Is(i, "place")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Responsible", "behind the attack".</summary>
    private bool IsCulpable(int head)
    {
        if (ContentWords.Is(text, head, "culpable"))
        {
            return true;
        }

        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (text.Tokens[child].Deprel == Deprel.Case && ContentWords.Is(text, child, "culpable"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It was us".</summary>
    private bool IsSelf(int head) =>
        text.Tokens[head].Upos == Upos.Pron && (text.Tokens[head].Morph & (Morph.FirstPerson | Morph.Possessive)) == Morph.FirstPerson;

    private bool HasDay(Piece piece) => draft.Dates.Exists(d => d.First >= piece.First && d.First <= piece.Last);

    private bool Has(Piece piece, string section) => ContentWords.Find(text, piece.First, piece.Last, section) >= 0;

    private static bool IsFriendly(EventDraft? found) => found is not null && (IsSettlement(found) || found.Type is EventType.Consult or EventType.Concede);

    private static bool IsSettlement(EventDraft found) =>
        found.Type is EventType.Agree or EventType.Retreat or EventType.Aid or EventType.Cooperate or EventType.Mobilize;

    private static bool IsViolent(EventDraft? found) => found is { Type: EventType.Assault or EventType.Coerce };

    private bool IsOther(int speaker, int actor) =>
        !sides.Same(speaker, actor) && types.EntityAt(actor) is { IsActor: true } entity && (entity.IsNamed || HasName(actor));

    /// <summary>Soldiers or police, though nobody says whose: who lays something to their charge is not one of them.</summary>
    private bool IsForce(int speaker, int actor) =>
        speaker >= 0 && !sides.Same(speaker, actor) && types.EntityAt(actor) is { IsActor: true, Kind: ActorKind.MilitaryUnit or ActorKind.StateBody };

    /// <summary>"Fighters of the Northern Front", "Ermak fighters".</summary>
    private bool HasName(int actor)
    {
        foreach (var child in draft.Clauses.Tree.Children(actor))
        {
            if (text.Tokens[child].Deprel is Deprel.Compound or Deprel.Nmod or Deprel.NmodPoss && text.Tokens[child].Upos == Upos.Propn && types.Is(child, "actor"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody unnamed who speaks in the name of a group ("an anonymous caller").</summary>
    private bool IsFromGroup(int speaker) => speaker >= 0 && ContentWords.Is(text, speaker, "person");
}
