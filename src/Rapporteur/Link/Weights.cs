using Rapporteur.Knowledge;

namespace Rapporteur.Link;

/// <summary>The table of features and weights of links.</summary>
internal static class Weights
{
    public static WeightTable Default { get; } = new("link/weights.txt");
}
