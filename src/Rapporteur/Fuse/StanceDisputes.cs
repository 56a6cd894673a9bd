using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>Speakers who condemn at one time what they praise at another: events of one type against one recipient.</summary>
internal static class StanceDisputes
{
    public static IEnumerable<Dispute> All(IEnumerable<Incident> incidents, Publication published) =>
        from stance in incidents.SelectMany(Stances)
        group stance by (stance.Speaker, stance.Recipient, stance.Type) into told
        let praise = Entries(told, StatementAct.Praises)
        let blame = Entries(told, StatementAct.Condemns)
        where praise.Count > 0 && blame.Count > 0
        let sides = new List<DisputeSide> { DisputeMaker.Side("praises it", praise), DisputeMaker.Side("condemns it", blame) }
        select DisputeMaker.Make(published.InOrder(sides) ? DisputeKind.RoleOverTime : DisputeKind.Attribute,
            $"the stand on {Wire.Name(told.Key.Type).ToLowerInvariant()} against {told.First().RecipientName}", told.Key.Speaker, sides);

    private static IEnumerable<(string Speaker, string Recipient, string RecipientName, EventType Type, LedgerEntry Entry)> Stances(Incident incident) =>
        from entry in incident.Ledger
        where entry.Speaker.Actor is not null && entry.Finding.Act is StatementAct.Praises or StatementAct.Condemns
        from recipient in incident.Recipients
        where recipient.Actor is { IsNamed: true }
        select (entry.Speaker.Actor!.Id, recipient.Actor!.Id, recipient.Name, incident.Type, entry);

    private static List<LedgerEntry> Entries(
        IEnumerable<(string Speaker, string Recipient, string RecipientName, EventType Type, LedgerEntry Entry)> told, StatementAct act) =>
        [.. told.Select(t => t.Entry).Where(e => e.Finding.Act == act).Distinct()];
}
