using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Knowledge.Parsing;

/// <summary>Vectors of features as bytes with one scale a row, and the hash table that finds them; both stay where the model lies.</summary>
internal sealed unsafe class Embeddings
{
    private readonly int width;
    private readonly uint mask;
    private readonly uint* keys;
    private readonly ushort* rows;
    private readonly float* scales;
    private readonly sbyte* values;

    public Embeddings(ref ModelCursor cursor, int width)
    {
        this.width = width;
        Rows = cursor.Int32();
        var slots = cursor.Int32();
        UnknownWord = cursor.Int32();
        mask = (uint)slots - 1;
        keys = cursor.Section<uint>(slots);
        rows = cursor.Section<ushort>(slots);
        scales = cursor.Section<float>(Rows);
        values = cursor.Section<sbyte>((long)Rows * width);
    }

    public int Rows { get; }

    /// <summary>Row of all words that have none of their own.</summary>
    public int UnknownWord { get; }

    /// <summary>Row of a key, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(uint key)
    {
        for (var slot = key & mask; keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == key)
            {
                return rows[slot];
            }
        }

        return -1;
    }

    /// <summary>Adds a row's vector to the target.</summary>
    public void Add(int row, float* target)
    {
        var scale = Vector256.Create(scales[row]);
        var source = values + ((long)row * width);
        for (var i = 0; i < width; i += 16)
        {
            var (near, far) = Vector128.Widen(Vector128.Load(source + i));
            var (low, high) = Vector256.Widen(Vector256.Create(near, far));
            Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(low), scale, Vector256.Load(target + i)).Store(target + i);
            Vector256.MultiplyAddEstimate(Vector256.ConvertToSingle(high), scale, Vector256.Load(target + i + 8)).Store(target + i + 8);
        }
    }
}
