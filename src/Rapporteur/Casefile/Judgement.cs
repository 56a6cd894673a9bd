namespace Rapporteur.Casefile;

/// <summary>A decision of an analyst: signed, dated, never changed; a later one about the same things takes its place.</summary>
/// <param name="Subject">Id of an actor, incident or finding.</param>
/// <param name="Other">The second actor or incident, where the judgement is about two.</param>
public sealed record Judgement(string Id, JudgementKind Kind, string Subject, string? Other, string Analyst, DateTimeOffset At)
{
    public string? Comment { get; init; }
}
