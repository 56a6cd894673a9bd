namespace Rapporteur.Knowledge.Parsing;

/// <summary>The parser's weights. Immutable and shared; the embeddings are read where the model lies, the small matrices are repacked.</summary>
internal sealed class ParserModel
{
    public const int Magic = 0x53505052;

    public const int Version = 2;

    private const string Resource = "models/parser.bin";

    private readonly Stream? source;

    private unsafe ParserModel(byte* start, long length, Stream? source)
    {
        this.source = source;
        var cursor = new ModelCursor(start, length);
        if (cursor.Int32() != Magic || cursor.Int32() != Version)
        {
            throw new InvalidDataException("not a parser model of this version");
        }

        Shape = new ParserShape(cursor.Int32(), cursor.Int32(), cursor.Int32(), cursor.Int32());
        Embeddings = new Embeddings(ref cursor, Shape.Width);
        Layers = new DenseLayer[Shape.Layers];
        for (var i = 0; i < Layers.Length; i++)
        {
            Layers[i] = Dense(ref cursor, Shape.Width, Shape.Gates);
        }

        Dependent = Dense(ref cursor, Shape.Width, Shape.Arc);
        Head = Dense(ref cursor, Shape.Width, Shape.Arc);
        Match = Dense(ref cursor, Shape.Arc, Shape.Arc);
        LabelDependent = Dense(ref cursor, Shape.Width, Shape.Label);
        LabelHead = Dense(ref cursor, Shape.Width, Shape.Label);
        Relation = Dense(ref cursor, Shape.Label, ParserShape.Relations);
        RootHead = cursor.Floats(Shape.Arc);
        RootLabel = cursor.Floats(Shape.Label);
        PairScores = cursor.Floats(Distance.Classes * TagContext.Tags * TagContext.Tags);
        DistanceLabels = cursor.Floats(Distance.Classes * Shape.Label);
        SpanScores = cursor.Floats(Between.Classes * TagContext.Tags * TagContext.Tags);
    }

    public ParserShape Shape { get; }

    public Embeddings Embeddings { get; }

    public DenseLayer[] Layers { get; }

    public DenseLayer Dependent { get; }

    public DenseLayer Head { get; }

    /// <summary>Turns dependents into the vectors that a head's vector is multiplied with.</summary>
    public DenseLayer Match { get; }

    public DenseLayer LabelDependent { get; }

    public DenseLayer LabelHead { get; }

    public DenseLayer Relation { get; }

    public float[] RootHead { get; }

    public float[] RootLabel { get; }

    /// <summary>Score of a distance class for a pair of tags, [dependent][head][class].</summary>
    public float[] PairScores { get; }

    /// <summary>Score of what lies between a pair of tags, [dependent][head][class].</summary>
    public float[] SpanScores { get; }

    /// <summary>What a distance class adds to an arc's hidden numbers.</summary>
    public float[] DistanceLabels { get; }

    /// <exception cref="InvalidDataException">The assembly carries no model, or a damaged one.</exception>
    public static unsafe ParserModel Embedded()
    {
        var stream = typeof(ParserModel).Assembly.GetManifestResourceStream(Resource) as UnmanagedMemoryStream
            ?? throw new InvalidDataException($"resource {Resource} is missing");
        return new ParserModel(stream.PositionPointer, stream.Length, stream);
    }

    /// <summary>Reads a model whose bytes the caller keeps in place.</summary>
    public static unsafe ParserModel At(byte* start, long length) => new(start, length, source: null);

    private static DenseLayer Dense(ref ModelCursor cursor, int inner, int columns)
    {
        var values = cursor.Floats(inner * columns);
        return new DenseLayer(values, cursor.Floats(columns));
    }
}
