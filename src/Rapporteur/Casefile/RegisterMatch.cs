namespace Rapporteur.Casefile;

/// <summary>An entry of the register that an actor of the case is.</summary>
/// <param name="Entry">Id of the entry.</param>
/// <param name="Name">The name of the entry through which it was found.</param>
/// <param name="Score">Sum of the contributions; from 1 it is made.</param>
/// <param name="Features">Why.</param>
public sealed record RegisterMatch(string Entry, string Name, double Score, IReadOnlyList<LinkFeature> Features);
