using System.Numerics;
using System.Runtime.InteropServices;

namespace Rapporteur.Training.Syntax;

/// <summary>Weights with their gradient and the running moments of Adam.</summary>
internal sealed class Parameter(int count)
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.99f;
    private readonly float[] first = new float[count];
    private readonly float[] second = new float[count];

    public float[] Value { get; } = GC.AllocateArray<float>(count, pinned: true);

    public float[] Gradient { get; } = GC.AllocateArray<float>(count, pinned: true);

    public Parameter Uniform(Generator generator, float limit)
    {
        for (var i = 0; i < Value.Length; i++)
        {
            Value[i] = ((2 * generator.Unit()) - 1) * limit;
        }

        return this;
    }

    /// <summary>One step of Adam on the weights [from, from + length), a multiple of eight; clears their gradient.</summary>
    public void Step(int from, int length, float rate, float clip)
    {
        var values = Vectors(Value, from, length);
        var gradients = Vectors(Gradient, from, length);
        var means = Vectors(first, from, length);
        var squares = Vectors(second, from, length);
        for (var i = 0; i < values.Length; i++)
        {
            var gradient = gradients[i] * clip;
            gradients[i] = Vector<float>.Zero;
            means[i] += (gradient - means[i]) * (1 - Decay1);
            squares[i] += ((gradient * gradient) - squares[i]) * (1 - Decay2);
            values[i] -= means[i] * rate / (Vector.SquareRoot(squares[i]) + new Vector<float>(1e-8f));
        }
    }

    public double SquaredGradient(int from, int length)
    {
        var sum = Vector<float>.Zero;
        foreach (var g in Vectors(Gradient, from, length))
        {
            sum += g * g;
        }

        return Vector.Sum(sum);
    }

    /// <summary>The learning rate with Adam's correction for the moments' start.</summary>
    public static float Corrected(float rate, int step) =>
        rate * MathF.Sqrt(1 - MathF.Pow(Decay2, step)) / (1 - MathF.Pow(Decay1, step));

    private static Span<Vector<float>> Vectors(float[] values, int from, int length) =>
        MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(from, length));
}
