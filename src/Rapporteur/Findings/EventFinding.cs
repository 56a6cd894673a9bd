using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>One event as one report tells it.</summary>
public sealed record EventFinding : Finding
{
    public required EventType Type { get; init; }

    /// <summary>Finer kind in plain words: <c>airstrike</c>, <c>abduction</c>, <c>designation</c>.</summary>
    public required string Mode { get; init; }

    public required EventStatus Status { get; init; }

    /// <summary>Days within which it lies; null when the report gives none.</summary>
    public DateRange? Date { get; init; }

    /// <summary>The report's own words for the date.</summary>
    public string? DateWords { get; init; }

    /// <summary>Most specific first.</summary>
    public IReadOnlyList<string> Place { get; init; } = [];

    public IReadOnlyList<Party> Actors { get; init; } = [];

    public IReadOnlyList<Party> Recipients { get; init; } = [];

    public string? Instrument { get; init; }

    /// <summary>Number or phrase, as the report puts it.</summary>
    public string? Killed { get; init; }

    public string? Wounded { get; init; }

    /// <summary>How many such events, where the report tells several as one.</summary>
    public string? Count { get; init; }
}
