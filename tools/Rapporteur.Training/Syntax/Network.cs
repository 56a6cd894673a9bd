using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>The parser's network while it learns.</summary>
internal sealed unsafe class Network
{
    private const float LostInput = 0.2f;
    private const float LostOutput = 0.25f;
    private const float LongestGradient = 5;

    private readonly FloatBuffer[] rows;
    private readonly FloatBuffer[] slopes;
    private readonly Dropout[] dropouts;
    private readonly Parameter[] dense;
    private int step;

    public Network(ParserShape shape, Vocabulary vocabulary, Generator generator)
    {
        Shape = shape;
        Embedding = new EmbeddingLayer(vocabulary, shape.Width, generator);
        Layers = [.. Enumerable.Range(0, shape.Layers).Select(_ => new RecurrentLayer(shape, generator))];
        Arcs = new ArcHead(shape, generator);
        Labels = new LabelHead(shape, generator);
        Tags = new TagHead(shape, generator);
        rows = [.. Enumerable.Range(0, shape.Layers + 1).Select(_ => new FloatBuffer())];
        slopes = [.. rows.Select(_ => new FloatBuffer())];
        dropouts = [.. rows.Select((_, i) => new Dropout(i == 0 ? LostInput : LostOutput, generator))];
        AffineLayer[] affine =
            [.. Layers.Select(l => l.Products), Arcs.Dependent, Arcs.Head, Arcs.Match, Labels.Dependent, Labels.Head, Labels.Relation, Tags.Tags];
        dense = [.. affine.SelectMany(a => new[] { a.Weights, a.Bias }), Arcs.Root, Arcs.Pairs, Arcs.Spans, Labels.Root, Labels.Distances];
    }

    public ParserShape Shape { get; }

    public EmbeddingLayer Embedding { get; }

    public RecurrentLayer[] Layers { get; }

    public ArcHead Arcs { get; }

    public LabelHead Labels { get; }

    private TagHead Tags { get; }

    /// <summary>Loss per token before the step.</summary>
    public double Learn(Batch batch, float rate)
    {
        var cells = batch.Tokens * Shape.Width;
        Embedding.Forward(batch, rows[0].Reserve(cells));
        dropouts[0].Apply(rows[0].Pointer, cells);
        for (var i = 0; i < Layers.Length; i++)
        {
            Layers[i].Forward(rows[i].Pointer, batch, rows[i + 1].Reserve(cells));
            dropouts[i + 1].Apply(rows[i + 1].Pointer, cells);
        }

        var top = Layers.Length;
        slopes[top].Zeros(cells);
        var loss = Arcs.Learn(rows[top].Pointer, batch, slopes[top].Pointer) + Labels.Learn(rows[top].Pointer, batch, slopes[top].Pointer);
        Tags.Learn(rows[top].Pointer, batch, slopes[top].Pointer);
        for (var i = top - 1; i >= 0; i--)
        {
            dropouts[i + 1].Backward(slopes[i + 1].Pointer, cells);
            Layers[i].Backward(rows[i].Pointer, slopes[i + 1].Pointer, batch, slopes[i].Zeros(cells));
        }

        dropouts[0].Backward(slopes[0].Pointer, cells);
        Embedding.Backward(slopes[0].Pointer);
        Step(rate);
        return loss / batch.Tokens;
    }

    private void Step(float rate)
    {
        var norm = Math.Sqrt(dense.Sum(p => p.SquaredGradient(0, p.Value.Length)) + Embedding.SquaredGradient());
        var clip = norm > LongestGradient ? (float)(LongestGradient / norm) : 1;
        var corrected = Parameter.Corrected(rate, ++step);
        foreach (var parameter in dense)
        {
            parameter.Step(0, parameter.Value.Length, corrected, clip);
        }

        Embedding.Step(corrected, clip);
    }
}
