namespace Rapporteur.Findings;

/// <summary>What another reader proposed for one report, after every item was held against the text.</summary>
/// <param name="Reading">
/// What the report bears out: findings with ids <c>prop-…</c> (a hash of report, model and content), the engine's actors, and as engine the
/// name and version of the model as the endpoint gave it. It counts for nothing until an analyst accepts it.
/// </param>
/// <param name="Refusals">What the report does not bear out.</param>
public sealed record AssistedReading(Reading Reading, IReadOnlyList<Refusal> Refusals)
{
    public string ReportId => Reading.ReportId;

    public string Model => Reading.Engine;
}
