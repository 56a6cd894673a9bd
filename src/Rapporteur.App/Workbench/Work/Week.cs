namespace Rapporteur.App.Workbench.Work;

/// <summary>A week by its Monday: reports published in it and incidents that fell into it.</summary>
public sealed record Week(DateOnly Monday, int Reports, int Incidents);
