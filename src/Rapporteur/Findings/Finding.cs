namespace Rapporteur.Findings;

/// <summary>Something that a report says, with its sentence, who says so, and what made it.</summary>
public abstract record Finding
{
    /// <summary>Id inside the reading: <c>e1</c>, <c>s1</c>, <c>r1</c>, <c>f1</c> in text order.</summary>
    public required string Id { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>Who says so, outermost first; empty in the author's own voice.</summary>
    public IReadOnlyList<AttributionLink> Attribution { get; init; } = [];

    public required Provenance Provenance { get; init; }
}
