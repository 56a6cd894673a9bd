namespace Rapporteur.Present;

/// <summary>A line of the ledger: one act of speech, however many reports carry it.</summary>
public sealed record LedgerRow : Row
{
    public required string Who { get; init; }

    /// <summary>claims-responsibility, denies, accuses, condemns ...</summary>
    public required string Act { get; init; }

    public required string About { get; init; }

    /// <summary>In whose words: at most 15 of what is said.</summary>
    public required string Words { get; init; }

    public required string Channel { get; init; }

    /// <summary>Whose report of it the reports pass on; empty where they tell it themselves.</summary>
    public required string AccordingTo { get; init; }

    /// <summary>Publishers or files of the reports that carry it.</summary>
    public required IReadOnlyList<string> CarriedBy { get; init; }

    /// <summary>Id of the actor that speaks, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Id of the incident that it is about, or null.</summary>
    public string? Incident { get; init; }

    /// <summary>The incident in a few words; empty where it is about none.</summary>
    public required string IncidentTitle { get; init; }

    /// <summary>How the speaker's line has changed: "claims-responsibility before" where the same speaker claimed what this line denies; else empty.</summary>
    public required string Change { get; init; }
}
