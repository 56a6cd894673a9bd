namespace Rapporteur.Review;

/// <summary>One of the things that are held against each other.</summary>
/// <param name="Title">Name or value, with its id where it has one.</param>
/// <param name="Facts">What is known of it, a short line each.</param>
/// <param name="Quotes">Sentences of the reports, each with its source.</param>
public sealed record ReviewSide(string Title, IReadOnlyList<string> Facts, IReadOnlyList<string> Quotes);
