using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>Learns to choose heads.</summary>
internal sealed unsafe class ArcHead(ParserShape shape, Generator generator)
{
    private const float Lost = 0.25f;
    private readonly Dropout dependentDropout = new(Lost, generator);
    private readonly Dropout headDropout = new(Lost, generator);
    private readonly FloatBuffer dependents = new();
    private readonly FloatBuffer matches = new();
    private readonly FloatBuffer heads = new();
    private readonly FloatBuffer dependentSlopes = new();
    private readonly FloatBuffer matchSlopes = new();
    private readonly FloatBuffer headSlopes = new();
    private readonly FloatBuffer scores = new();
    private readonly int[] counts = new int[1024];
    private readonly int arc = shape.Arc;

    public AffineLayer Dependent { get; } = new(shape.Width, shape.Arc, generator);

    public AffineLayer Head { get; } = new(shape.Width, shape.Arc, generator);

    public AffineLayer Match { get; } = new(shape.Arc, shape.Arc, generator);

    public Parameter Root { get; } = new Parameter(shape.Arc).Uniform(generator, 0.3f);

    public Parameter Pairs { get; } = new(TagContext.Tags * TagContext.Tags * Distance.Classes);

    public Parameter Spans { get; } = new(TagContext.Tags * TagContext.Tags * Between.Classes);

    /// <summary>Loss of the batch; adds to the rows' gradient.</summary>
    public double Learn(float* rows, Batch batch, float* rowSlopes)
    {
        var cells = batch.Tokens * arc;
        Dependent.Forward(rows, batch.Tokens, dependents.Reserve(cells));
        Rectifier.Apply(dependents.Pointer, cells);
        dependentDropout.Apply(dependents.Pointer, cells);
        Match.Forward(dependents.Pointer, batch.Tokens, matches.Reserve(cells));
        Head.Forward(rows, batch.Tokens, heads.Reserve(cells));
        Rectifier.Apply(heads.Pointer, cells);
        headDropout.Apply(heads.Pointer, cells);
        matchSlopes.Zeros(cells);
        headSlopes.Zeros(cells);
        var loss = 0.0;
        for (var s = 0; s < batch.Count; s++)
        {
            Between.Count(batch.Sentences[s].Tags, counts);
            for (var d = 0; d < batch.Sentences[s].Count; d++)
            {
                loss += LearnToken(batch, s, d);
            }
        }

        headDropout.Backward(headSlopes.Pointer, cells);
        Rectifier.Backward(heads.Pointer, headSlopes.Pointer, cells);
        Head.Backward(rows, headSlopes.Pointer, batch.Tokens, rowSlopes);
        Match.Backward(dependents.Pointer, matchSlopes.Pointer, batch.Tokens, dependentSlopes.Zeros(cells));
        dependentDropout.Backward(dependentSlopes.Pointer, cells);
        Rectifier.Backward(dependents.Pointer, dependentSlopes.Pointer, cells);
        Dependent.Backward(rows, dependentSlopes.Pointer, batch.Tokens, rowSlopes);
        return loss;
    }

    private double LearnToken(Batch batch, int s, int dependent)
    {
        var sentence = batch.Sentences[s];
        var count = sentence.Count;
        var row = scores.Reserve(count + 1);
        var start = batch.Start(s);
        var match = new Span<float>(matches.Pointer + ((start + dependent) * arc), arc);
        for (var h = 0; h <= count; h++)
        {
            var dot = Rows.Dot(match, HeadVector(start, h, count));
            row[h] = h == dependent ? -1e9f : dot + Pairs.Value[Cell(sentence, dependent, h)] + Spans.Value[SpanCell(sentence, dependent, h)];
        }

        var truth = sentence.Heads[dependent] < 0 ? count : sentence.Heads[dependent];
        var loss = Softmax.Slope(row, count + 1, truth, sentence.TrustIn(dependent) / batch.Tokens);
        var matchSlope = new Span<float>(matchSlopes.Pointer + ((start + dependent) * arc), arc);
        for (var h = 0; h <= count; h++)
        {
            if (h != dependent)
            {
                Pairs.Gradient[Cell(sentence, dependent, h)] += row[h];
                Spans.Gradient[SpanCell(sentence, dependent, h)] += row[h];
                Rows.AddScaled(HeadVector(start, h, count), row[h], matchSlope);
                Rows.AddScaled(match, row[h], HeadSlope(start, h, count));
            }
        }

        return loss;
    }

    private ReadOnlySpan<float> HeadVector(int start, int head, int count) =>
        head == count ? Root.Value : new ReadOnlySpan<float>(heads.Pointer + ((start + head) * arc), arc);

    private Span<float> HeadSlope(int start, int head, int count) =>
        head == count ? Root.Gradient : new Span<float>(headSlopes.Pointer + ((start + head) * arc), arc);

    private static int Cell(TreebankSentence sentence, int dependent, int head)
    {
        var block = (int)sentence.Tags[dependent] * TagContext.Tags;
        return head == sentence.Count
            ? ((block + TagContext.RootTag) * Distance.Classes) + Distance.Root
            : head == dependent ? 0 : ((block + (int)sentence.Tags[head]) * Distance.Classes) + Distance.Class(head - dependent);
    }

    private int SpanCell(TreebankSentence sentence, int dependent, int head)
    {
        var root = head == sentence.Count;
        var block = ((int)sentence.Tags[dependent] * TagContext.Tags) + (root ? TagContext.RootTag : (int)sentence.Tags[head]);
        return (block * Between.Classes) + (root || head == dependent ? 0 : Between.Class(counts, dependent, head));
    }
}
