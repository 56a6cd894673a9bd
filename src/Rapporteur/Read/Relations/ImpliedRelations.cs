using Rapporteur.Findings;
using Rapporteur.Read.Events;
using Rapporteur.Read.Frames;

namespace Rapporteur.Read.Relations;

/// <summary>What events say of those in them: who killed a named person, who is under whose sanctions, who fights whom.</summary>
internal sealed class ImpliedRelations(Draft draft, SemanticTypes types)
{
    public IEnumerable<RelationDraft> Find() => draft.Events.SelectMany(Of).Concat(draft.Statements.SelectMany(OfThreat));

    private IEnumerable<RelationDraft> OfThreat(Statements.StatementDraft statement) =>
        statement.Kind == StatementAct.Threatens && IsParty(statement.Speaker)
            ? statement.AboutActors.Where(IsParty).Select(other => new RelationDraft
            {
                Subject = statement.Speaker,
                Predicate = RelationPredicate.HostileTo,
                Object = other,
                Rule = "threat",
                Evidence = statement.Evidence,
            })
            : [];

    private IEnumerable<RelationDraft> Of(EventDraft found)
    {
        var real = found.Status is EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Alleged;
        foreach (var actor in found.Actors.Where(a => types.Is(a, "actor")))
        {
            foreach (var recipient in found.Recipients.Where(r => types.Is(r, "actor")))
            {
                if (real && found.Type == EventType.Sanction && PredicateOf(found.Mode) is { } sanction)
                {
                    yield return Make(found, recipient, sanction, actor, dated: true);
                }
                else if (real && found.Killed is not null && types.EntityAt(recipient) is { Kind: ActorKind.Person })
                {
                    yield return Make(found, recipient, RelationPredicate.KilledBy, actor, dated: true);
                }
                else if (found.Type == EventType.Assault && IsParty(actor) && IsParty(recipient))
                {
                    yield return Make(found, actor, RelationPredicate.HostileTo, recipient, dated: false);
                }
            }
        }
    }

    private static RelationPredicate? PredicateOf(string mode) => mode switch
    {
        "sanctions" => RelationPredicate.SanctionedBy,
        "designation" => RelationPredicate.DesignatedTerroristBy,
        _ => null,
    };

    private bool IsParty(int token) => types.EntityAt(token) is { IsActor: true } party
        && (party.IsNamed ? party.Kind != ActorKind.Facility : party.Kind is ActorKind.ArmedGroup or ActorKind.Population or ActorKind.Coalition);

    private RelationDraft Make(EventDraft found, int subject, RelationPredicate predicate, int target, bool dated) => new()
    {
        Subject = subject,
        Predicate = predicate,
        Object = target,
        Rule = "event:" + found.Mode,
        Since = dated ? found.Date : null,
        Evidence = EvidenceRange.Around(draft, found.Trigger, [subject, target]),
    };
}
