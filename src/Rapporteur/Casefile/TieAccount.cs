using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>One report's assertion of a relation.</summary>
public sealed record TieAccount(FindingRef Ref, RelationFinding Finding, IReadOnlyList<Role> AccordingTo);
