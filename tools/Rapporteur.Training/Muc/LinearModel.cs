namespace Rapporteur.Training.Muc;

/// <summary>Logistic regression over hashed features: one weight a feature and class, softmax over the classes.</summary>
internal sealed class LinearModel(string[] classes)
{
    private readonly float[][] weights = [.. classes.Select(_ => new float[FeatureBag.Space])];

    public string[] Classes { get; } = classes;

    public float[] Weights(int c) => weights[c];

    /// <summary>Chance of each class.</summary>
    public double[] Predict(FeatureBag bag)
    {
        var scores = new double[Classes.Length];
        for (var c = 0; c < scores.Length; c++)
        {
            var w = weights[c];
            foreach (var id in bag.Ids)
            {
                scores[c] += w[id];
            }
        }

        return Softmax(scores);
    }

    public string Best(FeatureBag bag)
    {
        var p = Predict(bag);
        return Classes[Array.IndexOf(p, p.Max())];
    }

    /// <summary>The features that speak most for or against a class, strongest first.</summary>
    public IEnumerable<(string Feature, double Weight)> Explain(FeatureBag bag, int c) =>
        bag.Ids.Select((id, i) => (bag.Names?[i] ?? id.ToString(), (double)weights[c][id])).Where(f => f.Item2 != 0).OrderByDescending(f => Math.Abs(f.Item2));

    private static double[] Softmax(double[] scores)
    {
        var top = scores.Max();
        var sum = 0.0;
        for (var c = 0; c < scores.Length; c++)
        {
            sum += scores[c] = Math.Exp(scores[c] - top);
        }

        for (var c = 0; c < scores.Length; c++)
        {
            scores[c] /= sum;
        }

        return scores;
    }
}
