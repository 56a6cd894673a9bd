namespace Rapporteur.Casefile;

/// <summary>A place of the gazetteer that a report may mean, with the reasons.</summary>
/// <param name="Place">The place.</param>
/// <param name="Named">The name in the report that led to it.</param>
/// <param name="Score">Sum of the contributions.</param>
/// <param name="Features">Why.</param>
public sealed record PlaceCandidate(GazetteerPlace Place, string Named, double Score, IReadOnlyList<LinkFeature> Features);
