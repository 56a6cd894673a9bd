namespace Rapporteur.Casefile;

/// <summary>Two names that may mean one actor, with the reasons.</summary>
/// <param name="Left">The first name, as written.</param>
/// <param name="Right">The second name, as written.</param>
/// <param name="LeftActor">Actor of the first; the same as the other's where the link is made.</param>
/// <param name="RightActor">Actor of the second.</param>
/// <param name="Score">Sum of the contributions: 1 and above is made, half of it and above proposed.</param>
/// <param name="Decision">What became of it.</param>
/// <param name="Features">Why.</param>
public sealed record ActorLink(
    string Left, string Right, string LeftActor, string RightActor, double Score, LinkDecision Decision, IReadOnlyList<LinkFeature> Features);
