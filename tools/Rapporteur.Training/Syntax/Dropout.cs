using System.Runtime.Intrinsics;

namespace Rapporteur.Training.Syntax;

/// <summary>Sets a share of numbers to zero while learning, and scales the others up.</summary>
internal sealed unsafe class Dropout(float share, Generator generator)
{
    private readonly FloatBuffer mask = new();

    public void Apply(float* values, int count)
    {
        var factors = mask.Reserve(count);
        var bound = (uint)(share * 65536);
        var kept = 1 / (1 - share);
        for (var i = 0; i < count; i += 2)
        {
            var random = generator.Next();
            factors[i] = (random & 0xFFFF) < bound ? 0 : kept;
            factors[i + 1] = (random >> 16) < bound ? 0 : kept;
        }

        Backward(values, count);
    }

    public void Backward(float* slopes, int count)
    {
        for (var i = 0; i < count; i += 8)
        {
            (Vector256.Load(slopes + i) * Vector256.Load(mask.Pointer + i)).Store(slopes + i);
        }
    }
}
