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

    /// <summary>One step of Adam on the weights [from, from + length); clears their gradient.</summary>
    public void Step(int from, int length, float rate, float clip)
    {
        for (var i = from; i < from + length; i++)
        {
            var gradient = Gradient[i] * clip;
            Gradient[i] = 0;
            first[i] += (1 - Decay1) * (gradient - first[i]);
            second[i] += (1 - Decay2) * ((gradient * gradient) - second[i]);
            Value[i] -= rate * first[i] / (MathF.Sqrt(second[i]) + 1e-8f);
        }
    }

    public double SquaredGradient()
    {
        var sum = 0.0;
        foreach (var g in Gradient)
        {
            sum += g * g;
        }

        return sum;
    }

    /// <summary>The learning rate with Adam's correction for the moments' start.</summary>
    public static float Corrected(float rate, int step) =>
        rate * MathF.Sqrt(1 - MathF.Pow(Decay2, step)) / (1 - MathF.Pow(Decay1, step));
}
