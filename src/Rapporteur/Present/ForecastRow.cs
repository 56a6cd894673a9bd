namespace Rapporteur.Present;

/// <summary>A forecast in one line; its date is the horizon.</summary>
public sealed record ForecastRow : Row
{
    public required string Who { get; init; }

    public required string Gist { get; init; }

    /// <summary>By when, in the report's words; empty where it does not say.</summary>
    public required string Horizon { get; init; }

    public required string ConfidenceWords { get; init; }
}
