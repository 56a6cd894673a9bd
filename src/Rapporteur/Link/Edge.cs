using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>A scored link between two names.</summary>
internal sealed class Edge(LinkNode left, LinkNode right, List<LinkFeature> features)
{
    public LinkNode Left { get; } = left;

    public LinkNode Right { get; } = right;

    public List<LinkFeature> Features { get; } = features;

    public double Score { get; } = LinkScorer.Sum(features);
}
