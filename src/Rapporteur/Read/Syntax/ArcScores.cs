using Rapporteur.Knowledge.Parsing;
using Rapporteur.Text;

namespace Rapporteur.Read.Syntax;

/// <summary>How well each token of a sentence suits each other one, and the root, as a head.</summary>
internal sealed unsafe class ArcScores
{
    private static readonly byte[] Classes = DistanceClasses();

    private float[] scores = [];
    private float* data;

    public int Count { get; private set; }

    /// <summary>Floats from one dependent's row to the next; column <see cref="Count"/> is the root.</summary>
    public int Stride { get; private set; }

    public float* Data => data;

    public float* Row(int dependent) => data + ((long)dependent * Stride);

    public void Reset(int count)
    {
        Count = count;
        Stride = (count + PackedMatrix.Panel) / PackedMatrix.Panel * PackedMatrix.Panel;
        if (scores.Length < count * Stride)
        {
            scores = GC.AllocateUninitializedArray<float>(count * Stride, pinned: true);
            fixed (float* pointer = scores)
            {
                data = pointer;
            }
        }
    }

    /// <summary>Starts from what the tags and the distance alone say.</summary>
    public void FillPairs(ReadOnlySpan<Upos> tags, ReadOnlySpan<float> pairs)
    {
        const int Block = TagContext.Tags * Distance.Classes;
        for (var dependent = 0; dependent < Count; dependent++)
        {
            var row = Row(dependent);
            var table = pairs.Slice((int)tags[dependent] * Block, Block);
            var classes = Classes.AsSpan(SyntaxPass.LongestPiece - dependent, Count);
            for (var head = 0; head < Count; head++)
            {
                row[head] = table[((int)tags[head] * Distance.Classes) + classes[head]];
            }

            row[dependent] = float.NegativeInfinity;
            row[Count] = table[(TagContext.RootTag * Distance.Classes) + Distance.Root];
            new Span<float>(row + Count + 1, Stride - Count - 1).Clear();
        }
    }

    private static byte[] DistanceClasses()
    {
        var classes = new byte[(2 * SyntaxPass.LongestPiece) + 1];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = (byte)Distance.Class(i - SyntaxPass.LongestPiece);
        }

        return classes;
    }
}
