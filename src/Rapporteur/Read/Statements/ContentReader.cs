using Rapporteur.Findings;
using Rapporteur.Knowledge;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Reads what a statement is about, and lets it make a bare "said" precise: a denial, a demand, a threat, an accusation.</summary>
internal sealed class ContentReader(Draft draft, SemanticTypes types)
{
    private static readonly Lazy<WordSections> necessity = new(() => WordSections.Load("clauses/necessity.txt"));

    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly Factuality factuality = new(draft);
    private readonly Dictionary<int, EventDraft> owners = Owners(draft.Events);
    private readonly Dictionary<(int Person, int Group), bool> speaking = [];

    public void Read(StatementDraft statement)
    {
        statement.About = EventOf(statement);
        statement.AboutActors.AddRange(statement.Act.Targets);
        if (statement.Kind == StatementAct.Asserts)
        {
            Sharpen(statement);
        }

        if (statement.AboutActors.Count == 0)
        {
            AddActors(statement);
        }
    }

    private EventDraft? EventOf(StatementDraft statement)
    {
        foreach (var head in statement.Act.ContentHeads)
        {
            if (Owner(head) is { } direct)
            {
                return direct;
            }
        }

        return draft.Events.Find(e => statement.Act.ContentHeads.Exists(h => draft.Clauses.Tree.IsBelow(e.Trigger, h)
                || e.Retellings.Exists(r => draft.Clauses.Tree.IsBelow(r.Trigger, h))))
            ?? draft.Events.Find(e => statement.Act.Covers(e.Trigger) || e.Retellings.Exists(r => statement.Act.Covers(r.Trigger)));
    }

    private EventDraft? Owner(int trigger) => owners.GetValueOrDefault(trigger);

    /// <summary>The event that each trigger tells or tells again.</summary>
    private static Dictionary<int, EventDraft> Owners(List<EventDraft> events)
    {
        var owners = new Dictionary<int, EventDraft>();
        foreach (var found in events)
        {
            owners.TryAdd(found.Trigger, found);
            found.Retellings.ForEach(r => owners.TryAdd(r.Trigger, found));
        }

        return owners;
    }

    private void Sharpen(StatementDraft statement)
    {
        foreach (var head in statement.Act.ContentHeads)
        {
            if (tokens[head].Upos is Upos.Noun or Upos.Propn && draft.Clauses.Tree.Child(head, Deprel.Cop) < 0)
            {
                continue;
            }

            if (Necessity(head) is { } wanted)
            {
                Set(statement, wanted, "necessity");
                return;
            }

            var subjects = SubjectsOf(head);
            var own = subjects.Exists(s => SameSide(statement.Speaker, s));
            if (IsNegated(head) && (own || subjects.Exists(IsFirstPerson) || draft.Negated.Any(t => draft.Clauses.Tree.IsBelow(t, head))))
            {
                Set(statement, StatementAct.Denies, "negated-own-act");
                statement.AboutActors.Add(statement.Speaker);
                return;
            }

            if (!own && IsPossible(head) && (statement.About is { Type: EventType.Assault or EventType.Coerce } || subjects.Exists(IsViolence)))
            {
                Set(statement, StatementAct.Warns, "possible-harm");
                return;
            }

            if (statement.About is { Type: EventType.Assault or EventType.Coerce } about)
            {
                Blame(statement, about, own);
                return;
            }
        }
    }

    /// <summary>Told as what could or would come.</summary>
    private bool IsPossible(int head)
    {
        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (tokens[child].Deprel == Deprel.Aux && Modality.Of(tokens[child].Lemma) is ModalEffect.Hypothetical or ModalEffect.Planned)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsViolence(int noun) => Owner(noun) is { Type: EventType.Assault };

    private void Blame(StatementDraft statement, EventDraft about, bool own)
    {
        if (about.Status is EventStatus.Planned or EventStatus.Hypothetical)
        {
            if (own || about.Actors.Exists(a => SameSide(statement.Speaker, a)))
            {
                Set(statement, StatementAct.Threatens, "own-future-violence");
                statement.AboutActors.AddRange(about.Recipients);
            }
        }
        else if (about.Actors.Exists(a => !SameSide(statement.Speaker, a) && types.EntityAt(a) is { IsNamed: true }) && !own)
        {
            Set(statement, StatementAct.Accuses, "named-other-did-it");
            statement.AboutActors.AddRange(about.Actors);
        }
    }

    private static void Set(StatementDraft statement, StatementAct act, string rule)
    {
        statement.Kind = act;
        statement.Rule = rule;
    }

    private StatementAct? Necessity(int head)
    {
        if (necessity.Value.Has("demand", tokens[head].Lemma))
        {
            return StatementAct.Demands;
        }

        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (tokens[child].Deprel == Deprel.Aux && necessity.Value.Has("demand", tokens[child].Lemma))
            {
                return StatementAct.Demands;
            }

            if (tokens[child].Deprel == Deprel.Aux && necessity.Value.Has("urge", tokens[child].Lemma))
            {
                return StatementAct.Urges;
            }
        }

        return null;
    }

    private bool IsNegated(int head)
    {
        foreach (var child in draft.Clauses.Tree.Children(head))
        {
            if (tokens[child].Deprel is Deprel.Advmod or Deprel.Det && Modality.Of(tokens[child].Lemma) == ModalEffect.Negated)
            {
                return true;
            }
        }

        return draft.Clauses.At(head) is { } predicate && factuality.Of(predicate, null).Negated;
    }

    private List<int> SubjectsOf(int head)
    {
        if (draft.Clauses.VerbAt(head) is { } verb)
        {
            return [.. verb.Arguments.Where(a => a.Source is "subj" or "by").Select(a => a.Token)];
        }

        var subject = draft.Clauses.Tree.Child(head, Deprel.Nsubj);
        return subject >= 0 ? [subject, head] : [head];
    }

    private bool IsFirstPerson(int token) => (tokens[token].Morph & Morph.FirstPerson) != 0;

    /// <summary>The same entity, or the speaker's own group ("its", "we", a spokesman of it).</summary>
    private bool SameSide(int speaker, int other)
    {
        if (IsFirstPerson(other))
        {
            return true;
        }

        var (a, b) = (types.EntityAt(speaker), types.EntityAt(other));
        return a is not null && b is not null
            && (a == b || (a.Kind == ActorKind.Person && b.Kind != ActorKind.Person && Speaks(a, b)));
    }

    private bool Speaks(Entity person, Entity group)
    {
        if (!speaking.TryGetValue((person.Index, group.Index), out var speaks))
        {
            speaks = person.Phrases.Exists(p => group.Phrases.Exists(g => g.Head != p.Head && g.First >= p.First && g.End <= p.End));
            speaking[(person.Index, group.Index)] = speaks;
        }

        return speaks;
    }

    private void AddActors(StatementDraft statement)
    {
        if (statement.Kind == StatementAct.Denies)
        {
            statement.AboutActors.Add(statement.Speaker);
        }
        else if (statement.About is { } about)
        {
            var role = statement.Kind is StatementAct.Threatens or StatementAct.Warns ? about.Recipients : about.Actors;
            statement.AboutActors.AddRange(role.Concat(about.Recipients).Where(t => types.Is(t, "actor")).Distinct().Take(2));
        }
        else
        {
            var subjects = statement.Act.ContentHeads.SelectMany(SubjectsOf).Where(t => types.Is(t, "actor"));
            statement.AboutActors.AddRange(subjects.Distinct().Take(2));
        }
    }
}
