using Rapporteur.Findings;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;

namespace Rapporteur.Read.Relations;

/// <summary>What events say of those in them: who killed whom, who is under whose sanctions, who fights whom.</summary>
internal sealed class ImpliedRelations(Draft draft, SemanticTypes types)
{
    private readonly Bearers bearers = new(draft, types);

    public IEnumerable<RelationDraft> Find() =>
        draft.Events.SelectMany(Of).Concat(draft.Events.SelectMany(Unsigned)).Concat(draft.Statements.SelectMany(OfWords));

    /// <summary>Whom a party threatens or lays something to the charge of, that party stands against.</summary>
    private IEnumerable<RelationDraft> OfWords(Statements.StatementDraft statement)
    {
        var counts = statement.Kind == StatementAct.Threatens ? IsParty(statement.Speaker) : statement.Kind == StatementAct.Accuses && IsSide(statement.Speaker);
        return statement.AboutActors.Where(o => counts && (statement.Kind == StatementAct.Threatens ? IsParty(o) : IsSide(o))).Select(other => new RelationDraft
        {
            Subject = statement.Speaker,
            Predicate = RelationPredicate.HostileTo,
            Object = other,
            Rule = "words:" + Wire.Name(statement.Kind),
            Evidence = statement.Evidence,
        });
    }

    /// <summary>A body that fights or rules.</summary>
    private bool IsSide(int token) => bearers.IsNamed(token)
        && types.EntityAt(token) is { Kind: ActorKind.ArmedGroup or ActorKind.State or ActorKind.StateBody or ActorKind.MilitaryUnit or ActorKind.Movement or ActorKind.Party or ActorKind.Coalition };

    private IEnumerable<RelationDraft> Of(EventDraft found)
    {
        foreach (var actor in found.Actors.Where(a => types.Is(a, "actor")).Select(bearers.GroupOf))
        {
            foreach (var recipient in found.Recipients.Where(r => types.Is(r, "actor") || bearers.OwnerOf(r) != r))
            {
                if (Between(found, actor, recipient) is { } relation)
                {
                    yield return relation;
                }
            }
        }
    }

    private RelationDraft? Between(EventDraft found, int actor, int recipient)
    {
        if (found.Type == EventType.Sanction && IsReal(found) && PredicateOf(found.Mode) is { } sanction)
        {
            return Make(found, recipient, sanction, actor);
        }

        if (IsReal(found) && found.Killed is not null && IsVictim(recipient) && IsKiller(found, actor, recipient))
        {
            return Make(found, recipient, RelationPredicate.KilledBy, actor);
        }

        var foe = bearers.OwnerOf(bearers.GroupOf(recipient));
        return found.Type == EventType.Assault && IsParty(actor) && IsParty(foe) && !(found.Killed is not null && IsCasualty(foe)) ? Make(found, actor, RelationPredicate.HostileTo, foe) : null;
    }

    /// <summary>"X was sanctioned in May": by the one party that imposes sanctions in this report, if there is only one.</summary>
    private IEnumerable<RelationDraft> Unsigned(EventDraft found)
    {
        if (found.Type != EventType.Sanction || found.Actors.Count > 0 || !IsReal(found) || PredicateOf(found.Mode) is not { } sanction)
        {
            yield break;
        }

        var authors = draft.Events.Where(e => e.Type == EventType.Sanction && PredicateOf(e.Mode) is not null).SelectMany(e => e.Actors)
            .Where(bearers.IsNamed).DistinctBy(a => types.EntityAt(a)).Take(2).ToList();
        foreach (var recipient in found.Recipients.Where(r => authors.Count == 1 && bearers.IsNamed(r)))
        {
            yield return Make(found, recipient, sanction, authors[0]);
        }
    }

    private static bool IsReal(EventDraft found) => found.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Alleged;

    /// <summary>Somebody in person, or people who are no party to a conflict.</summary>
    private bool IsVictim(int token) => types.EntityAt(token) is { } victim
        && (victim.Kind == ActorKind.Person || !victim.IsNamed && bearers.GroupOf(token) == token && victim.Kind is ActorKind.Population or ActorKind.MilitaryUnit);

    private bool IsCasualty(int token) => types.EntityAt(token) is { IsNamed: false, Kind: ActorKind.Population };

    /// <summary>Of two parties in a fight nobody knows which one killed.</summary>
    private bool IsKiller(EventDraft found, int token, int victim) => types.EntityAt(token) is { } killer
        && (killer.IsNamed ? found.Actors.Count == 1 || types.EntityAt(victim) is { IsNamed: true } : types.EntityAt(victim) is { IsNamed: true });

    private static RelationPredicate? PredicateOf(string mode) => mode switch
    {
        "sanctions" => RelationPredicate.SanctionedBy,
        "designation" => RelationPredicate.DesignatedTerroristBy,
        _ => null,
    };

    private bool IsParty(int token) => types.EntityAt(token) is { IsActor: true } party
        && (party.IsNamed ? party.Kind != ActorKind.Facility : party.Kind is ActorKind.ArmedGroup or ActorKind.Population or ActorKind.Coalition);

    /// <summary>Deaths and sanctions have their day; enmity that shows in an attack was there before it.</summary>
    private RelationDraft Make(EventDraft found, int subject, RelationPredicate predicate, int target) => new()
    {
        Subject = subject,
        Predicate = predicate,
        Object = target,
        Rule = "event:" + found.Mode,
        Since = predicate == RelationPredicate.HostileTo ? null : found.Date,
        Evidence = EvidenceRange.Around(draft, found.Trigger, [subject, target]),
    };
}
