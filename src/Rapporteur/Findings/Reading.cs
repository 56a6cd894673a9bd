using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>What one report says, and according to whom.</summary>
public sealed record Reading
{
    public required string ReportId { get; init; }

    /// <summary>Version of the engine that read it.</summary>
    public required string Engine { get; init; }

    public string? Title { get; init; }

    public string? Publisher { get; init; }

    public string? Author { get; init; }

    /// <summary>The day of publication where it is known, or the tightest bounds that the text supports.</summary>
    public DateRange? Published { get; init; }

    public IReadOnlyList<ReportActor> Actors { get; init; } = [];

    public IReadOnlyList<EventFinding> Events { get; init; } = [];

    public IReadOnlyList<StatementFinding> Statements { get; init; } = [];

    public IReadOnlyList<RelationFinding> Relations { get; init; } = [];

    public IReadOnlyList<ForecastFinding> Forecasts { get; init; } = [];

    public IEnumerable<Finding> Findings => [.. Events, .. Statements, .. Relations, .. Forecasts];

    public ReportActor? ActorOf(Party party) => party.Actor is null ? null : Actors.FirstOrDefault(a => a.Id == party.Actor);
}
