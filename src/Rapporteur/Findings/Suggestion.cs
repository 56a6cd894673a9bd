namespace Rapporteur.Findings;

/// <summary>A finding that another reader proposed and that the report bears out.</summary>
/// <param name="Model">Name and version of the model that proposed it.</param>
/// <param name="Agrees">Id of the engine's own finding that says the same, or null where the engine has none.</param>
public sealed record Suggestion(string ReportId, string Model, Finding Finding, string? Agrees)
{
    public string Id => Finding.Id;
}
