namespace Rapporteur.Casefile;

/// <summary>One side of a dispute: what it holds, who holds it, and the findings that carry it.</summary>
public sealed record DisputeSide(string Says, IReadOnlyList<string> Holders, IReadOnlyList<FindingRef> Findings);
