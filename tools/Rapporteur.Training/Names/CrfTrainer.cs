using System.Numerics;
using Rapporteur.Knowledge.Names;
using Rapporteur.Read.Names;

namespace Rapporteur.Training.Names;

/// <summary>A linear-chain conditional random field over stretches of candidate tokens, trained by AdaGrad one stretch at a time.</summary>
internal sealed class CrfTrainer
{
    private const int Labels = NameLabel.Count;
    private const int Width = NerModel.Width;

    private readonly float[] pairSquares = new float[Labels * Labels];
    private readonly List<int[]> rows = [];
    private float[] scores = [];
    private double[] forward = [];
    private double[] backward = [];
    private double[] expScores = [];

    public FeatureTable Table { get; } = new();

    public float[] Pairs { get; } = new float[Labels * Labels];

    public float Rate { get; set; } = 0.1f;

    public float Decay { get; set; } = 1e-6f;

    /// <summary>How often a feature must have been seen before it gets weights.</summary>
    public int Least { get; set; } = 3;

    /// <summary>Learns one stretch; <paramref name="keys"/> holds each token's features.</summary>
    public void Learn(List<uint[]> keys, byte[] gold)
    {
        var n = keys.Count;
        Score(keys);
        var total = Chain(n);
        Span<float> gradient = stackalloc float[Width];
        for (var i = 0; i < n; i++)
        {
            var largest = 0f;
            for (var label = 0; label < Width; label++)
            {
                var p = (float)(forward[(i * Labels) + label] * backward[(i * Labels) + label] / total);
                gradient[label] = p - (gold[i] == label ? 1 : 0);
                largest = Math.Max(largest, Math.Abs(gradient[label]));
            }

            if (largest > 1e-3f)
            {
                foreach (var row in rows[i])
                {
                    Update(Table.Weights(row), Table.Squares(row), gradient);
                }
            }
        }

        LearnPairs(n, gold, total);
    }

    private void Update(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        var size = Vector<float>.Count;
        for (var k = 0; k < Width; k += size)
        {
            var g = new Vector<float>(gradient[k..]);
            var w = new Vector<float>(weights[k..]);
            var s = new Vector<float>(squares[k..]) + (g * g);
            w -= (Rate * g / (Vector.SquareRoot(s) + new Vector<float>(0.1f))) + (w * Decay);
            s.CopyTo(squares[k..]);
            w.CopyTo(weights[k..]);
        }
    }

    private void Score(List<uint[]> keys)
    {
        var n = keys.Count;
        if (scores.Length < n * Width)
        {
            scores = new float[n * Width * 2];
            forward = new double[n * Labels * 2];
            backward = new double[n * Labels * 2];
            expScores = new double[n * Labels * 2];
        }

        Array.Clear(scores, 0, n * Width);
        rows.Clear();
        for (var i = 0; i < n; i++)
        {
            var own = new List<int>(keys[i].Length);
            var sum = scores.AsSpan(i * Width, Width);
            foreach (var key in keys[i])
            {
                var row = key == 0 ? -1 : Table.Find(key, Least);
                if (row >= 0)
                {
                    own.Add(row);
                    var w = Table.Weights(row);
                    for (var k = 0; k < Width; k++)
                    {
                        sum[k] += w[k];
                    }
                }
            }

            rows.Add([.. own]);
            for (var label = 0; label < Labels; label++)
            {
                expScores[(i * Labels) + label] = label < Width ? Math.Exp(Math.Clamp(sum[label], -60, 60)) : 1;
            }
        }
    }

    /// <summary>Fills the forward and backward sums, scaled per token, and returns the total.</summary>
    private double Chain(int n)
    {
        Array.Clear(forward, 0, n * Labels);
        Array.Clear(backward, 0, n * Labels);
        foreach (var label in NameLabel.Next[NameLabel.Outside])
        {
            forward[label] = Pair(NameLabel.Outside, label) * expScores[label];
        }

        for (var i = 1; i < n; i++)
        {
            Rescale(forward.AsSpan((i - 1) * Labels, Labels));
            for (var label = 0; label < Labels; label++)
            {
                var f = forward[((i - 1) * Labels) + label];
                if (f > 0)
                {
                    foreach (var next in NameLabel.Next[label])
                    {
                        forward[(i * Labels) + next] += f * Pair(label, next) * expScores[(i * Labels) + next];
                    }
                }
            }
        }

        Rescale(forward.AsSpan((n - 1) * Labels, Labels));
        return Back(n);
    }

    private double Back(int n)
    {
        var total = 0.0;
        for (var label = 0; label < Labels; label++)
        {
            backward[((n - 1) * Labels) + label] = NameLabel.MayEnd(label) ? Pair(label, NameLabel.Outside) : 0;
        }

        for (var i = n - 2; i >= 0; i--)
        {
            for (var label = 0; label < Labels; label++)
            {
                var sum = 0.0;
                foreach (var next in NameLabel.Next[label])
                {
                    sum += Pair(label, next) * expScores[((i + 1) * Labels) + next] * backward[((i + 1) * Labels) + next];
                }

                backward[(i * Labels) + label] = sum;
            }

            Normalise(i);
        }

        Normalise(n - 1);
        total = 1;
        return total;
    }

    /// <summary>Scales the backward sums of a token so that its labels' probabilities add to one.</summary>
    private void Normalise(int i)
    {
        var sum = 0.0;
        for (var label = 0; label < Labels; label++)
        {
            sum += forward[(i * Labels) + label] * backward[(i * Labels) + label];
        }

        for (var label = 0; label < Labels; label++)
        {
            backward[(i * Labels) + label] /= sum;
        }
    }

    private static void Rescale(Span<double> values)
    {
        var sum = 0.0;
        foreach (var v in values)
        {
            sum += v;
        }

        foreach (ref var v in values)
        {
            v /= sum;
        }
    }

    private double Pair(int label, int next) => Math.Exp(Pairs[(label * Labels) + next]);

    private void LearnPairs(int n, byte[] gold, double total)
    {
        var gradient = new double[Labels * Labels];
        for (var i = 1; i < n; i++)
        {
            var z = 0.0;
            var expected = new double[Labels * Labels];
            for (var label = 0; label < Labels; label++)
            {
                foreach (var next in NameLabel.Next[label])
                {
                    var p = forward[((i - 1) * Labels) + label] * Pair(label, next) * expScores[(i * Labels) + next]
                        * backward[(i * Labels) + next] / total;
                    expected[(label * Labels) + next] = p;
                    z += p;
                }
            }

            for (var k = 0; k < expected.Length; k++)
            {
                gradient[k] += expected[k] / z;
            }

            gradient[(gold[i - 1] * Labels) + gold[i]]--;
        }

        for (var k = 0; k < gradient.Length; k++)
        {
            var g = (float)gradient[k];
            if (g != 0)
            {
                pairSquares[k] += g * g;
                Pairs[k] -= Rate * g / (MathF.Sqrt(pairSquares[k]) + 0.1f);
            }
        }
    }
}
