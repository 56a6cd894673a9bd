namespace Rapporteur.Present;

/// <summary>A forecast in one line; its date is the horizon.</summary>
public sealed record ForecastRow : Row
{
    public required string Who { get; init; }

    public required string Gist { get; init; }

    /// <summary>By when, in the report's words; empty where it does not say.</summary>
    public required string Horizon { get; init; }

    public required string ConfidenceWords { get; init; }

    /// <summary>Lowest per cent that the words of likelihood stand for, after ICD 203; null where they stand for none.</summary>
    public int? Low { get; init; }

    /// <summary>Highest per cent that they stand for.</summary>
    public int? High { get; init; }

    /// <summary>"55–80 %", or empty.</summary>
    public string Band => Low is { } low && High is { } high ? $"{low}–{high} %" : "";

    /// <summary>What an analyst found to have come of it: happened, did-not, unclear; empty while it is open.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>What bears the outcome out, in the analyst's words.</summary>
    public string OutcomeEvidence { get; init; } = "";
}
