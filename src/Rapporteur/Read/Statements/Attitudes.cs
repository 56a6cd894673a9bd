using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>What the speaker calls a deed or an actor: a crime, cowards, heroes.</summary>
internal sealed class Attitudes(Draft draft, SemanticTypes types, Sides sides)
{
    private readonly AnnotatedText text = draft.Text;

    public (StatementAct Act, string Rule)? Of(Clause clause)
    {
        if (clause.Negated && !clause.Piece.Quoted)
        {
            return null;
        }

        var subject = clause.Subjects.Count > 0 ? clause.Subjects[0] : -1;
        if (subject >= 0 && subject != clause.Piece.Head && ContentWords.Is(text, subject, "insult") && IsPointedAt(subject))
        {
            return (StatementAct.Condemns, "insult");
        }

        if (clause.Own || clause.Negated)
        {
            return null;
        }

        if (Predicated(clause.Piece.Head, "insult"))
        {
            return (StatementAct.Accuses, "insult");
        }

        if (Predicated(clause.Piece.Head, "outrage"))
        {
            return subject >= 0 && types.Is(subject, "actor") && !sides.Same(clause.Speaker, subject)
                ? (StatementAct.Accuses, "outrage-of-actor") : (StatementAct.Condemns, "outrage");
        }

        return Predicated(clause.Piece.Head, "praise") ? (StatementAct.Praises, "praise") : null;
    }

    /// <summary>"Called the raid 'an open wound'": who finds a name of his own for a deed mostly thinks ill of it.</summary>
    public bool IsNamed(SpeechAct act, Clause clause) =>
        act.Entry is { Pos: FramePos.Verb, Lemmas.Length: 1 } entry && entry.Conditions.Exists(c => c.Sources.Contains("xcomp")) && act.Act == StatementAct.Asserts
        && text.Tokens[clause.Piece.Head].Upos is Upos.Noun or Upos.Adj && clause.Piece.Quoted | HasMark(clause.Piece.Head) && !clause.Media;

    /// <summary>Who confirms or admits a thing lays it to nobody's charge.</summary>
    public bool Confirms(SpeechAct act) => ContentWords.Is(text, act.Cue, "confirming");

    private bool HasMark(int head)
    {
        for (var i = Math.Max(0, head - 5); i < head; i++)
        {
            if (text.Form(i) is "\"" or "“" or "‘" or "«")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The predicate noun or adjective, or what modifies it ("an act of sabotage").</summary>
    private bool Predicated(int head, string section)
    {
        if (text.Tokens[head].Upos is not (Upos.Noun or Upos.Propn or Upos.Adj))
        {
            return false;
        }

        if (ContentWords.Is(text, head, section))
        {
            return true;
        }

        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (text.Tokens[child].Deprel is Deprel.Amod or Deprel.Nmod or Deprel.Compound or Deprel.Conj && ContentWords.Is(text, child, section))
            {
                return true;
            }
        }

        return ContentWords.Find(text, Math.Max(0, head - 4), head, section) is >= 0 and var at && draft.Clauses.Tree.IsBelow(at, head);
    }

    /// <summary>"These cowards".</summary>
    private bool IsPointedAt(int noun)
    {
        foreach (var child in draft.Clauses.Tree.Children(noun))
        {
            if (text.Tokens[child].Deprel == Deprel.Det && ContentWords.Is(text, child, "pointing"))
            {
                return true;
            }
        }

        return false;
    }
}
