namespace Rapporteur.Present;

/// <summary>An actor in one line.</summary>
public sealed record ActorRow : Row
{
    /// <summary>Most sentences of its evidence; the profile of the actor has all.</summary>
    public const int MostEvidence = 12;

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required bool IsNamed { get; init; }

    /// <summary>Its other names, most used first.</summary>
    public required IReadOnlyList<string> OtherNames { get; init; }

    public required int Incidents { get; init; }

    public required int Statements { get; init; }

    public required int Relations { get; init; }
}
