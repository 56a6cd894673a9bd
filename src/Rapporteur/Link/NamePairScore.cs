using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>How likely two names are one, with the reasons.</summary>
/// <param name="Score">Likelihood, 0 to 1.</param>
/// <param name="Reasons">Feature, what was compared, and what it added to the logit; the weightiest first.</param>
public sealed record NamePairScore(double Score, IReadOnlyList<LinkFeature> Reasons);
