using Rapporteur.Casefile;

namespace Rapporteur.Review;

/// <summary>An answer to a question of the review.</summary>
/// <param name="Key">The key that gives it.</param>
/// <param name="Means">What it says, for people.</param>
/// <param name="Make">The judgement that it makes, unsigned.</param>
public sealed record ReviewAnswer(char Key, string Means, Func<Outcome<Judgement>> Make);
