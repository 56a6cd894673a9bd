using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Read.Syntax;

/// <summary>Working memory of one thread. It grows to the longest sentence seen and is then reused.</summary>
internal sealed unsafe class ParserScratch
{
    private readonly List<float[]> held = [];
    private int capacity;
    private float[] headRows = [];

    public float* Rows { get; private set; }

    public float* Gates { get; private set; }

    public float* Dependents { get; private set; }

    public float* Matches { get; private set; }

    public float* Heads { get; private set; }

    public float* LabelDependents { get; private set; }

    public float* LabelHeads { get; private set; }

    public float* Hidden { get; private set; }

    public float* Relations { get; private set; }

    public uint[] Words { get; private set; } = [];

    public Text.Upos[] Tags { get; private set; } = [];

    /// <summary>Head of each token of a block, within its sentence; -1 is the root.</summary>
    public int[] Head { get; private set; } = [];

    public PackedMatrix HeadPanels { get; } = new();

    public ArcScores Arcs { get; } = new();

    public TreeDecoder Decoder { get; } = new();

    public void Reserve(int tokens, ParserShape shape)
    {
        if (tokens <= capacity)
        {
            return;
        }

        capacity = Math.Max(tokens, 2 * capacity);
        held.Clear();
        Rows = Floats(shape.Width);
        Gates = Floats(shape.Gates);
        Dependents = Floats(shape.Arc);
        Matches = Floats(shape.Arc);
        Heads = Floats(shape.Arc);
        LabelDependents = Floats(shape.Label);
        LabelHeads = Floats(shape.Label);
        Hidden = Floats(shape.Label);
        Relations = Floats(ParserShape.Relations);
        Words = new uint[capacity * WordKeys.Count];
        Tags = new Text.Upos[capacity];
        Head = new int[capacity];
    }

    /// <summary>Room for the head vectors of one sentence and its root, padded to whole panels.</summary>
    public Span<float> HeadRows(int count, int rows, int arc)
    {
        if (headRows.Length < rows * arc)
        {
            headRows = new float[rows * arc];
        }

        headRows.AsSpan((count + 1) * arc, (rows - count - 1) * arc).Clear();
        return headRows.AsSpan(0, rows * arc);
    }

    private float* Floats(int perToken)
    {
        var array = GC.AllocateUninitializedArray<float>(capacity * perToken, pinned: true);
        held.Add(array);
        fixed (float* pointer = array)
        {
            return pointer;
        }
    }
}
