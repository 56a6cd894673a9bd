namespace Rapporteur.Training.Muc;

/// <summary>Gradient boosting with logistic loss on random shares of rows and features, from a fixed seed; thresholds are taken from 32 quantiles of a feature.</summary>
internal sealed class TreeTrainer
{
    private const int Depth = 4;
    private const int Bins = 32;
    private const double Rate = 0.06;
    private const double Share = 0.7;
    private const double FeatureShare = 0.6;
    private const double Penalty = 4;
    private const int SmallestLeaf = 8;

    private readonly Random random = new(29);
    private readonly float[][] rows;
    private readonly bool[] labels;
    private readonly float[][] cuts;
    private readonly byte[][] binned;
    private readonly double[] scores;
    private readonly double[] gradients;
    private readonly double[] curvatures;

    private TreeTrainer(IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels, int width)
    {
        this.rows = [.. rows];
        this.labels = [.. labels];
        cuts = [.. Enumerable.Range(0, width).Select(CutsOf)];
        binned = [.. this.rows.Select(r => r.Select((v, f) => Bin(f, v)).ToArray())];
        scores = new double[this.rows.Length];
        gradients = new double[this.rows.Length];
        curvatures = new double[this.rows.Length];
    }

    public static TreeModel Train(string[] features, IReadOnlyList<float[]> rows, IReadOnlyList<bool> labels, int trees = 160)
    {
        var trainer = new TreeTrainer(rows, labels, features.Length);
        var share = (labels.Count(l => l) + 1.0) / (labels.Count + 2.0);
        var start = Math.Log(share / (1 - share));
        Array.Fill(trainer.scores, start);
        return new TreeModel(features, start, rows.Count < 2 * SmallestLeaf ? [] : [.. Enumerable.Range(0, trees).Select(_ => trainer.Grow())]);
    }

    private float[] CutsOf(int feature)
    {
        var values = rows.Select(r => r[feature]).Order().ToArray();
        return values.Length == 0 ? [] : [.. Enumerable.Range(1, Bins - 1).Select(q => values[(long)q * (values.Length - 1) / Bins]).Distinct().Where(v => v < values[^1])];
    }

    private byte Bin(int feature, float value)
    {
        var c = cuts[feature];
        var bin = 0;
        while (bin < c.Length && value > c[bin])
        {
            bin++;
        }

        return (byte)bin;
    }

    private TreeNode[] Grow()
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var p = 1 / (1 + Math.Exp(-scores[i]));
            gradients[i] = p - (labels[i] ? 1 : 0);
            curvatures[i] = Math.Max(p * (1 - p), 1e-6);
        }

        var nodes = new List<TreeNode>();
        Split(nodes, [.. Enumerable.Range(0, rows.Length).Where(_ => random.NextDouble() < Share)], Depth);
        TreeNode[] tree = [.. nodes];
        for (var i = 0; i < rows.Length; i++)
        {
            scores[i] += TreeModel.Leaf(tree, rows[i]);
        }

        return tree;
    }

    private int Split(List<TreeNode> nodes, int[] members, int depth)
    {
        var index = nodes.Count;
        double g = 0, h = 0;
        foreach (var m in members)
        {
            g += gradients[m];
            h += curvatures[m];
        }

        var value = (float)(-Rate * g / (h + Penalty));
        nodes.Add(new TreeNode(-1, 0, 0, 0, value));
        var (feature, bin) = depth == 0 ? (-1, 0) : Best(members, g, h);
        if (feature < 0)
        {
            return index;
        }

        var left = Split(nodes, [.. members.Where(m => binned[m][feature] <= bin)], depth - 1);
        var right = Split(nodes, [.. members.Where(m => binned[m][feature] > bin)], depth - 1);
        nodes[index] = new TreeNode(feature, cuts[feature][bin], left, right, value);
        return index;
    }

    private (int Feature, int Bin) Best(int[] members, double g, double h)
    {
        var (best, feature, bin) = (1e-3 + (g * g / (h + Penalty)), -1, 0);
        foreach (var f in Enumerable.Range(0, cuts.Length).Where(_ => random.NextDouble() < FeatureShare))
        {
            var (gain, at) = BestOf(f, members, g, h);
            if (gain > best)
            {
                (best, feature, bin) = (gain, f, at);
            }
        }

        return (feature, bin);
    }

    private (double Gain, int Bin) BestOf(int feature, int[] members, double g, double h)
    {
        Span<double> gs = stackalloc double[Bins], hs = stackalloc double[Bins];
        Span<int> counts = stackalloc int[Bins];
        foreach (var m in members)
        {
            var b = binned[m][feature];
            gs[b] += gradients[m];
            hs[b] += curvatures[m];
            counts[b]++;
        }

        var (best, at) = (0.0, 0);
        double gl = 0, hl = 0;
        var n = 0;
        for (var b = 0; b < cuts[feature].Length; b++)
        {
            gl += gs[b];
            hl += hs[b];
            n += counts[b];
            var gain = (gl * gl / (hl + Penalty)) + ((g - gl) * (g - gl) / (h - hl + Penalty));
            if (n >= SmallestLeaf && members.Length - n >= SmallestLeaf && gain > best)
            {
                (best, at) = (gain, b);
            }
        }

        return (best, at);
    }
}
