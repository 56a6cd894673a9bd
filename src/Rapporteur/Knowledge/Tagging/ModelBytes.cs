using System.Runtime.InteropServices;

namespace Rapporteur.Knowledge.Tagging;

/// <summary>
/// A model's sections, read where they lie: in the memory that the assembly is mapped to, or in a pinned array for a fresh model.
/// </summary>
/// <remarks>Layout: magic, number of sections, (offset, length) of each as 32-bit integers, then the sections.</remarks>
internal sealed unsafe class ModelBytes
{
    private const int Magic = 0x32475452;
    private readonly byte[]? owner;
    private readonly byte* start;

    /// <exception cref="InvalidDataException">Not a model of this version, or cut off.</exception>
    private ModelBytes(byte* start, long length, byte[]? pinned)
    {
        this.start = start;
        owner = pinned;
        if (length < 8 || Word(0) != Magic)
        {
            throw new InvalidDataException("not a tagger model of this version");
        }

        for (var i = 0; i < Word(1); i++)
        {
            if (Word(2 + (2 * i)) + (long)Word(3 + (2 * i)) > length)
            {
                throw new InvalidDataException("the tagger model is cut off");
            }
        }
    }

    /// <exception cref="InvalidOperationException">No such model is embedded.</exception>
    public static ModelBytes Embedded(string name)
    {
        var stream = typeof(ModelBytes).Assembly.GetManifestResourceStream("models/" + name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"models/{name} is not embedded");
        return new ModelBytes(stream.PositionPointer, stream.Length, null);
    }

    public static ModelBytes Of(byte[] content)
    {
        var copy = GC.AllocateUninitializedArray<byte>(content.Length, pinned: true);
        content.CopyTo(copy, 0);
        return new ModelBytes((byte*)Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0), copy.Length, copy);
    }

    public static byte[] Pack(params byte[][] sections)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Magic);
        writer.Write(sections.Length);
        var offset = Align(8 + (8 * sections.Length));
        foreach (var section in sections)
        {
            writer.Write(offset);
            writer.Write(section.Length);
            offset = Align(offset + section.Length);
        }

        foreach (var section in sections)
        {
            writer.Write(new byte[Align((int)bytes.Position) - (int)bytes.Position]);
            writer.Write(section);
        }

        return bytes.ToArray();
    }

    public ReadOnlySpan<T> Section<T>(int index) where T : unmanaged =>
        new(start + Word(2 + (2 * index)), Word(3 + (2 * index)) / sizeof(T));

    public T* Pointer<T>(int index) where T : unmanaged => (T*)(start + Word(2 + (2 * index)));

    private int Word(int index) => ((int*)start)[index];

    private static int Align(int offset) => (offset + 63) & ~63;
}
