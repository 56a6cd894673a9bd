namespace Rapporteur.Findings;

/// <summary>What a speaker does by saying it.</summary>
public enum StatementAct
{
    Asserts, ClaimsResponsibility, Denies, Accuses, Threatens, Warns, Demands, Condemns, Praises, Announces, Urges, Predicts,
}
