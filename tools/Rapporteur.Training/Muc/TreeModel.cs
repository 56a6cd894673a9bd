namespace Rapporteur.Training.Muc;

/// <summary>A node of a regression tree; a leaf has no feature (-1).</summary>
internal readonly record struct TreeNode(int Feature, float Threshold, int Left, int Right, float Value);

/// <summary>Boosted regression trees for a yes-or-no decision over a few dense features.</summary>
internal sealed class TreeModel(string[] features, double start, List<TreeNode[]> trees)
{
    public string[] Features { get; } = features;

    public double Start { get; } = start;

    public List<TreeNode[]> Trees { get; } = trees;

    public double Predict(float[] x) => 1 / (1 + Math.Exp(-Score(x)));

    public double Score(float[] x)
    {
        var score = Start;
        foreach (var tree in Trees)
        {
            score += Leaf(tree, x);
        }

        return score;
    }

    public static float Leaf(TreeNode[] tree, float[] x)
    {
        var node = tree[0];
        while (node.Feature >= 0)
        {
            node = tree[x[node.Feature] <= node.Threshold ? node.Left : node.Right];
        }

        return node.Value;
    }

    /// <summary>What each feature adds to the score: the changes of the nodes' values along the paths that ask for it.</summary>
    public IEnumerable<(string Feature, double Weight)> Explain(float[] x)
    {
        var parts = new double[Features.Length];
        foreach (var tree in Trees)
        {
            var node = tree[0];
            while (node.Feature >= 0)
            {
                var next = tree[x[node.Feature] <= node.Threshold ? node.Left : node.Right];
                parts[node.Feature] += next.Value - node.Value;
                node = next;
            }
        }

        return parts.Select((p, i) => ($"{Features[i]}={x[i]:0.##}", p)).Where(p => Math.Abs(p.p) > 1e-6).OrderByDescending(p => Math.Abs(p.p));
    }
}
