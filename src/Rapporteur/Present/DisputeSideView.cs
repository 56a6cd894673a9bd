namespace Rapporteur.Present;

/// <summary>One side of a dispute: what it says, who holds it, and the quotes.</summary>
public sealed record DisputeSideView(string Says, IReadOnlyList<string> Holders, IReadOnlyList<Citation> Evidence);
