namespace Rapporteur.Knowledge.Parsing;

/// <summary>Walks over the bytes of a model, which stay where they are; every section starts at a multiple of eight.</summary>
internal unsafe ref struct ModelCursor(byte* start, long length)
{
    private long position;

    public int Int32() => Section<int>(1)[0];

    public float[] Floats(int count) => new ReadOnlySpan<float>(Section<float>(count), count).ToArray();

    /// <exception cref="InvalidDataException">The model is shorter than its header says.</exception>
    public T* Section<T>(long count)
        where T : unmanaged
    {
        var from = (position + 7) & ~7L;
        position = from + (count * sizeof(T));
        if (position > length)
        {
            throw new InvalidDataException("the parser model is cut short");
        }

        return (T*)(start + from);
    }
}
