using System.Runtime.CompilerServices;

namespace Rapporteur.Knowledge.Tagging;

/// <summary>
/// Weights of features that join words, as a hash table of cache lines: two rows a line, a row being <see cref="Label.Most"/> weights
/// and its key. A feature lies in its line or nowhere.
/// </summary>
internal sealed unsafe class PairTable
{
    public const int RowBytes = 32;
    private readonly ModelBytes owner;
    private readonly byte* lines;
    private readonly uint mask;

    public PairTable(ModelBytes model, int section)
    {
        owner = model;
        lines = model.Pointer<byte>(section);
        mask = (uint)(model.Section<byte>(section).Length / (2 * RowBytes)) - 1;
    }

    public bool IsEmpty => mask == uint.MaxValue;

    public static uint Line(uint key, uint mask) => (key >> 1) & mask;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint key, ref LabelScores scores)
    {
        var row = lines + ((long)Line(key, mask) * 2 * RowBytes);
        if (*(uint*)(row + Label.Most) == key)
        {
            scores.Add((sbyte*)row);
        }
        else if (*(uint*)(row + RowBytes + Label.Most) == key)
        {
            scores.Add((sbyte*)(row + RowBytes));
        }
    }

    public override string ToString() => $"{mask + 1} lines of {owner}";
}
