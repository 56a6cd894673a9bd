using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>Somebody's expectation of what is to come.</summary>
public sealed record ForecastFinding : Finding
{
    public required Party Speaker { get; init; }

    public required string Gist { get; init; }

    /// <summary>By when, in the report's words; null where it does not say.</summary>
    public string? HorizonWords { get; init; }

    public DateRange? Horizon { get; init; }

    /// <summary>The words of likelihood: <c>highly likely</c>, <c>could</c>.</summary>
    public required string ConfidenceWords { get; init; }
}
