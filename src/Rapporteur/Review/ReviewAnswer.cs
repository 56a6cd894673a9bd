using Rapporteur.Casefile;

namespace Rapporteur.Review;

/// <summary>An answer to a question of the review, as what it decides about what.</summary>
/// <param name="Key">The key that gives it.</param>
/// <param name="Means">What it says, for people.</param>
/// <param name="Kind">The judgement that it makes.</param>
/// <param name="Subject">What that is about.</param>
public sealed record ReviewAnswer(char Key, string Means, JudgementKind Kind, string Subject)
{
    /// <summary>The second of two things, or null.</summary>
    public string? Other { get; init; }

    /// <summary>Number of the side that is right, or null.</summary>
    public string? Field { get; init; }
}
