namespace Rapporteur.Casefile;

/// <summary>Admiralty code: reliability of the source by an analyst, credibility of the information by rule or by an analyst.</summary>
/// <param name="Reliability">A to F; F, cannot be judged, until an analyst has spoken.</param>
/// <param name="Credibility">1 (confirmed by independent sources) to 6 (cannot be judged).</param>
/// <param name="Reason">Why this credibility.</param>
public sealed record Grade(char Reliability, int Credibility, string Reason)
{
    public override string ToString() => $"{Reliability}{Credibility}";
}
