using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>Which predicate each expression of time belongs to.</summary>
internal sealed class DateAttachment
{
    private readonly Draft draft;
    private readonly HashSet<int> triggers;
    private readonly Dictionary<int, List<DateExpression>> byOwner = [];
    private readonly HashSet<int> dateTokens = [];

    public DateAttachment(Draft draft, HashSet<int> triggers)
    {
        this.draft = draft;
        this.triggers = triggers;
        foreach (var date in draft.Dates)
        {
            for (var i = date.First; i < date.End; i++)
            {
                dateTokens.Add(i);
            }

            var owner = OwnerOf(date);
            if (owner >= 0)
            {
                (byOwner.TryGetValue(owner, out var list) ? list : byOwner[owner] = []).Add(date);
            }
        }
    }

    public bool IsDate(int token) => dateTokens.Contains(token);

    /// <summary>The time of a predicate: its own, its light verb's, or that of a verb it is subordinate to.</summary>
    public DateExpression? Of(Predicate predicate, DateKind kind)
    {
        if (Own(predicate.Token, kind) is { } own)
        {
            return own;
        }

        var token = predicate.Anchor;
        for (var steps = 0; steps < 4 && token >= 0; steps++)
        {
            if (Own(token, kind) is { } date)
            {
                return date;
            }

            var relation = draft.Text.Tokens[token].Deprel;
            if (relation is not (Deprel.Xcomp or Deprel.Conj or Deprel.Obl or Deprel.Obj or Deprel.Nmod or Deprel.Nsubj or Deprel.NsubjPass
                    or Deprel.Advcl or Deprel.Acl)
                || (steps > 0 && relation is Deprel.Advcl or Deprel.Acl))
            {
                break;
            }

            token = draft.Text.Tokens[token].Head;
        }

        return null;
    }

    private DateExpression? Own(int owner, DateKind kind) =>
        byOwner.TryGetValue(owner, out var dates) && dates.Find(d => d.Kind == kind) is { } own ? own : BeforeClause(owner, kind);

    /// <summary>"In 2022, when rebels took the town": the clause tells what happened at the time that stands before it.</summary>
    private DateExpression? BeforeClause(int verb, DateKind kind)
    {
        var opener = draft.Text.Tokens[verb].Upos == Upos.Verb ? OpenerOf(verb) : -1;
        if (opener < 1)
        {
            return null;
        }

        var end = draft.Text.Form(opener - 1) is "," ? opener - 1 : opener;
        return draft.Dates.Find(d => d.End == end && d.Kind == kind);
    }

    private int OpenerOf(int verb)
    {
        foreach (var child in draft.Clauses.Tree.Children(verb))
        {
            if (child < verb && draft.Text.Tokens[child].Deprel is Deprel.Advmod or Deprel.Mark && draft.Text.Form(child) is "when")
            {
                return child;
            }
        }

        return -1;
    }

    private int OwnerOf(DateExpression date)
    {
        var tokens = draft.Text.Tokens;
        var token = date.First;
        for (var i = date.First; i < date.End; i++)
        {
            if (tokens[i].Head < date.First || tokens[i].Head >= date.End)
            {
                token = i;
                if (tokens[i].Upos is Upos.Noun or Upos.Propn or Upos.Num or Upos.Adv)
                {
                    break;
                }
            }
        }

        for (var steps = 0; steps < 12; steps++)
        {
            token = tokens[token].Head;
            if (token < 0 || tokens[token].Upos is Upos.Verb || draft.Clauses.At(token) is { Pos: not FramePos.Noun } || triggers.Contains(token))
            {
                return token;
            }
        }

        return -1;
    }
}
