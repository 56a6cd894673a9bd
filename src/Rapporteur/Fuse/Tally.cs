using Rapporteur.Casefile;
using Rapporteur.Knowledge;

namespace Rapporteur.Fuse;

/// <summary>Sums the features of a comparison; what was compared is put into words only where somebody asks for the reasons.</summary>
internal ref struct Tally(List<LinkFeature>? reasons)
{
    private static readonly WeightTable Weights = new("fuse/weights.txt");

    public double Sum { get; private set; }

    public void Add<T>(string feature, T left, T right)
    {
        var weight = Weights[feature];
        Sum += weight;
        reasons?.Add(new LinkFeature(feature, $"{left} | {right}", weight));
    }
}
