using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Knowledge.Tagging;

/// <summary>Scores of all labels, summed in two registers.</summary>
internal unsafe struct LabelScores
{
    private Vector256<short> low;
    private Vector256<short> high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(short* row)
    {
        low += Vector256.Load(row);
        high += Vector256.Load(row + 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(sbyte* row)
    {
        var bytes = Vector256.Load(row);
        low += Vector256.WidenLower(bytes);
        high += Vector256.WidenUpper(bytes);
    }

    public readonly void Store(short* row)
    {
        low.Store(row);
        high.Store(row + 16);
    }

    /// <summary>The label with the highest score; the first of equals.</summary>
    /// <param name="limit">Highest number where a lane of the upper half is a label, lowest elsewhere.</param>
    /// <param name="near">Whether another label is less than <paramref name="margin"/> behind.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int Best(Vector256<short> limit, short margin, out bool near)
    {
        var a = low;
        var b = Vector256.Min(high, limit);
        var both = Vector256.Max(a, b);
        var half = Vector128.Max(both.GetLower(), both.GetUpper());
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)4, 5, 6, 7, 0, 1, 2, 3)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)2, 3, 0, 1, 6, 7, 4, 5)));
        half = Vector128.Max(half, Vector128.Shuffle(half, Vector128.Create((short)1, 0, 3, 2, 5, 4, 7, 6)));
        var top = Vector256.Create(half.ToScalar());
        near = BitOperations.PopCount(Above(a, b, top - Vector256.Create(margin))) > 1;
        var mask = Vector256.Equals(a, top).ExtractMostSignificantBits() | (Vector256.Equals(b, top).ExtractMostSignificantBits() << 16);
        return BitOperations.TrailingZeroCount(mask);
    }

    private static uint Above(Vector256<short> a, Vector256<short> b, Vector256<short> bound) =>
        Vector256.GreaterThan(a, bound).ExtractMostSignificantBits() | (Vector256.GreaterThan(b, bound).ExtractMostSignificantBits() << 16);
}
