using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>Somebody or something of the case: what several reports mean by one or more names.</summary>
public sealed record Actor
{
    /// <summary><c>act-</c> and a hash of the first of its names; every name that was ever first leads here.</summary>
    public required string Id { get; init; }

    /// <summary>Ids that lead here too: those of its other names.</summary>
    public IReadOnlyList<string> OtherIds { get; init; } = [];

    public required ActorKind Kind { get; init; }

    /// <summary>The name that most reports use among the full ones.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it has a proper name; descriptions are never linked across reports.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Most used first.</summary>
    public required IReadOnlyList<ActorName> Names { get; init; }

    public required IReadOnlyList<ReportActorRef> Members { get; init; }

    /// <summary>Entries of the register that it is, with the reasons; more than one only where one name stands in several entries.</summary>
    public IReadOnlyList<RegisterMatch> Register { get; init; } = [];
}
