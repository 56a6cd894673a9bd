using Rapporteur.Knowledge.Parsing;
using Rapporteur.Text;

namespace Rapporteur.Read.Syntax;

/// <summary>How well each token of a sentence suits each other one, and the root, as a head.</summary>
internal sealed unsafe class ArcScores
{
    private static readonly byte[] Classes = DistanceClasses();

    private readonly int[] counts = new int[SyntaxPass.LongestPiece + 1];
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

    /// <summary>Starts from what the tags, the distance and the tags between say.</summary>
    public void FillPairs(ReadOnlySpan<Upos> tags, ParserModel model)
    {
        const int PairBlock = TagContext.Tags * Distance.Classes;
        const int SpanBlock = TagContext.Tags * Between.Classes;
        Between.Count(tags, counts);
        for (var dependent = 0; dependent < Count; dependent++)
        {
            var row = Row(dependent);
            var pairs = model.PairScores.AsSpan((int)tags[dependent] * PairBlock, PairBlock);
            var spans = model.SpanScores.AsSpan((int)tags[dependent] * SpanBlock, SpanBlock);
            var classes = Classes.AsSpan(SyntaxPass.LongestPiece - dependent, Count);
            for (var head = 0; head < Count; head++)
            {
                var tag = (int)tags[head];
                var between = head == dependent ? 0 : Between.Class(counts, dependent, head);
                row[head] = pairs[(tag * Distance.Classes) + classes[head]] + spans[(tag * Between.Classes) + between];
            }

            row[dependent] = float.NegativeInfinity;
            row[Count] = pairs[(TagContext.RootTag * Distance.Classes) + Distance.Root] + spans[TagContext.RootTag * Between.Classes];
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
