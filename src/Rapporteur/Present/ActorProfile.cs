using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>Everything about one actor.</summary>
public sealed record ActorProfile
{
    public required ActorRow Actor { get; init; }

    public required IReadOnlyList<NameRow> Names { get; init; }

    /// <summary>Offices and commands, in order of time.</summary>
    public required IReadOnlyList<RelationRow> Posts { get; init; }

    /// <summary>All other relations.</summary>
    public required IReadOnlyList<RelationRow> Relations { get; init; }

    public required IReadOnlyList<IncidentRow> Incidents { get; init; }

    /// <summary>What the actor said.</summary>
    public required IReadOnlyList<StatementRow> Statements { get; init; }

    /// <summary>What others said about it.</summary>
    public required IReadOnlyList<StatementRow> SaidAbout { get; init; }

    public required IReadOnlyList<DisputeView> Disputes { get; init; }

    /// <summary>Reports that mention it, by name of source.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Entries of the register that it is.</summary>
    public IReadOnlyList<RegisterView> Register { get; init; } = [];

    /// <summary>Links made and proposed to other names, with their reasons.</summary>
    public required IReadOnlyList<ActorLink> Links { get; init; }
}
