namespace Rapporteur.Training.Muc;

/// <summary>A case to learn from.</summary>
internal readonly record struct Example(FeatureBag Bag, int Label, float Weight = 1);

/// <summary>
/// Stochastic gradients with a step for each weight (AdaGrad) and a quadratic penalty that every weight pays once a round, however often
/// its feature occurs. The order is shuffled from a fixed seed.
/// </summary>
internal sealed class LinearTrainer
{
    private const double Step = 0.1;

    private readonly LinearModel model;
    private readonly float[][] squares;
    private readonly float[] penalties;

    private LinearTrainer(string[] classes, IReadOnlyList<Example> examples, double penalty)
    {
        model = new LinearModel(classes);
        squares = [.. classes.Select(_ => new float[FeatureBag.Space])];
        penalties = new float[FeatureBag.Space];
        foreach (var id in examples.SelectMany(e => e.Bag.Ids))
        {
            penalties[id]++;
        }

        for (var i = 0; i < penalties.Length; i++)
        {
            penalties[i] = penalties[i] > 0 ? (float)(penalty / penalties[i]) : 0;
        }
    }

    public static LinearModel Train(string[] classes, IReadOnlyList<Example> examples, double penalty = 20, int rounds = 10)
    {
        var trainer = new LinearTrainer(classes, examples, penalty);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var random = new Random(17);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                trainer.Update(examples[i]);
            }
        }

        return trainer.model;
    }

    private void Update(Example example)
    {
        var p = model.Predict(example.Bag);
        for (var c = 0; c < p.Length; c++)
        {
            var error = (float)((p[c] - (c == example.Label ? 1 : 0)) * example.Weight);
            if (Math.Abs(error) < 1e-5f)
            {
                continue;
            }

            var (w, g2) = (model.Weights(c), squares[c]);
            foreach (var id in example.Bag.Ids)
            {
                var g = error + (penalties[id] * w[id]);
                g2[id] += g * g;
                w[id] -= (float)Step * g / MathF.Sqrt(g2[id] + 1e-2f);
            }
        }
    }
}
