namespace Rapporteur.Findings;

/// <summary>How a subject stands to an object.</summary>
public enum RelationPredicate
{
    Leads, DeputyOf, SpokesmanOf, MemberOf, PartOf, Commands, Founded, PoliticalWingOf, BackedBy, LinkedTo, AlliedWith, HostileTo,
    RivalOf, Succeeded, LoyalTo, FormerlyWith, DesignatedTerroristBy, SanctionedBy, OfficeHeld, LocatedIn, Size, KilledBy, Other,
}
