namespace Rapporteur.Casefile;

/// <summary>A disagreement that no difference of precision or of time window explains.</summary>
public sealed record Dispute
{
    /// <summary><c>dis-</c> and a hash of its subject, kind and matter.</summary>
    public required string Id { get; init; }

    public required DisputeKind Kind { get; init; }

    /// <summary>What it is about in one word: who, recipient, place, means, date, killed, responsibility, leads ...</summary>
    public required string Matter { get; init; }

    /// <summary>Id of the incident or actor that it is about.</summary>
    public required string Subject { get; init; }

    public required IReadOnlyList<DisputeSide> Sides { get; init; }

    /// <summary>Whether a judgement has settled it.</summary>
    public bool Settled { get; init; }

    /// <summary>What the judgement says, and who made it; null while it is open.</summary>
    public string? Ruling { get; init; }
}
