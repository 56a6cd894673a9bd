namespace Rapporteur.Training.Syntax;

/// <summary>Pinned floats that grow on demand.</summary>
internal sealed unsafe class FloatBuffer
{
    private float[] values = [];

    public float* Pointer { get; private set; }

    /// <summary>At least this many floats; their content is lost when the buffer grows.</summary>
    public float* Reserve(int count)
    {
        if (values.Length < count)
        {
            values = GC.AllocateArray<float>(Math.Max(count, values.Length * 3 / 2), pinned: true);
            fixed (float* pointer = values)
            {
                Pointer = pointer;
            }
        }

        return Pointer;
    }

    public float* Zeros(int count)
    {
        Reserve(count);
        values.AsSpan(0, count).Clear();
        return Pointer;
    }
}
