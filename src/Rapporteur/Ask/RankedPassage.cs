namespace Rapporteur.Ask;

/// <summary>A sentence with how well it answers.</summary>
/// <param name="Passage">The sentence.</param>
/// <param name="Score">To compare with others of the same question.</param>
/// <param name="Covered">The part of the question that it has, 0 to 1.</param>
/// <param name="Follows">Whether it counts for pointing back at a sentence that answers.</param>
internal sealed record RankedPassage(Passage Passage, double Score, double Covered, bool Follows);
