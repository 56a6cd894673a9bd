namespace Rapporteur.Findings;

/// <summary>Which pass of which engine made a finding, and by which rule or features.</summary>
/// <param name="Confidence">Between 0 and 1; how often such findings proved right on the corpora.</param>
public sealed record Provenance(string Pass, string Rule, double Confidence)
{
    /// <summary>The pass of what another reader proposed; it counts for nothing until somebody accepts it.</summary>
    public const string Assisted = "assisted";
}
