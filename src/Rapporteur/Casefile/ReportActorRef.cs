namespace Rapporteur.Casefile;

/// <summary>An actor of one report as a part of an actor of the case.</summary>
public readonly record struct ReportActorRef(string ReportId, string ActorId);
