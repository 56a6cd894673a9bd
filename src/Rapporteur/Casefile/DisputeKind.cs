namespace Rapporteur.Casefile;

/// <summary>What reports or parties disagree about.</summary>
public enum DisputeKind
{
    Attribute, Date, Count, ClaimDenial, AccusationDenial, RoleOverTime,
}
