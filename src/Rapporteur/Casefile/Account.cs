using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>What one report says of an incident.</summary>
public sealed record Account
{
    public required FindingRef Ref { get; init; }

    public required EventFinding Finding { get; init; }

    public required IReadOnlyList<Role> Actors { get; init; }

    public required IReadOnlyList<Role> Recipients { get; init; }

    /// <summary>To whom the report attributes it, outermost first; empty in the author's own voice.</summary>
    public required IReadOnlyList<Role> AccordingTo { get; init; }
}
