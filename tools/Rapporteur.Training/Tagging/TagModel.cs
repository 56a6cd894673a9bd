using System.Runtime.Intrinsics;
using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Training.Tagging;

/// <summary>Weights in training: rows of 32 numbers, with sums for averaging.</summary>
internal sealed unsafe class TagModel
{
    private readonly float[] weights;
    private readonly double[] sums;

    public TagModel(int rows)
    {
        weights = GC.AllocateArray<float>(rows * Label.Lanes, pinned: true);
        sums = new double[rows * Label.Lanes];
    }

    public void Add(int row, Span<float> scores)
    {
        fixed (float* to = scores, from = &weights[row * Label.Lanes])
        {
            (Vector512.Load(to) + Vector512.Load(from)).Store(to);
            (Vector512.Load(to + 16) + Vector512.Load(from + 16)).Store(to + 16);
        }
    }

    public void Update(int row, int label, float delta, long time)
    {
        var at = (row * Label.Lanes) + label;
        weights[at] += delta;
        sums[at] += (double)delta * time;
    }

    public void Average(long time)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] -= (float)(sums[i] / time);
        }
    }

    public float this[int row, int label] => weights[(row * Label.Lanes) + label];
}
