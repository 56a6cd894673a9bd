using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>Learns to choose the relation of an arc.</summary>
internal sealed unsafe class LabelHead(ParserShape shape, Generator generator)
{
    private readonly Dropout dropout = new(0.25f, generator);
    private readonly FloatBuffer dependents = new();
    private readonly FloatBuffer heads = new();
    private readonly FloatBuffer hidden = new();
    private readonly FloatBuffer scores = new();
    private readonly FloatBuffer hiddenSlopes = new();
    private readonly FloatBuffer headSlopes = new();
    private readonly int label = shape.Label;

    public AffineLayer Dependent { get; } = new(shape.Width, shape.Label, generator);

    public AffineLayer Head { get; } = new(shape.Width, shape.Label, generator);

    public AffineLayer Relation { get; } = new(shape.Label, ParserShape.Relations, generator);

    public Parameter Root { get; } = new(shape.Label);

    public Parameter Distances { get; } = new(Distance.Classes * shape.Label);

    public double Learn(float* rows, Batch batch, float* rowSlopes)
    {
        var cells = batch.Tokens * label;
        Dependent.Forward(rows, batch.Tokens, dependents.Reserve(cells));
        Head.Forward(rows, batch.Tokens, heads.Reserve(cells));
        hidden.Reserve(cells);
        ForEachArc(batch, Hide);
        Rectifier.Apply(hidden.Pointer, cells);
        dropout.Apply(hidden.Pointer, cells);
        Relation.Forward(hidden.Pointer, batch.Tokens, scores.Reserve(batch.Tokens * ParserShape.Relations));
        var loss = 0.0;
        ForEachArc(batch, arc => loss += Choose(arc, batch.Tokens));
        Relation.Backward(hidden.Pointer, scores.Pointer, batch.Tokens, hiddenSlopes.Zeros(cells));
        dropout.Backward(hiddenSlopes.Pointer, cells);
        Rectifier.Backward(hidden.Pointer, hiddenSlopes.Pointer, cells);
        headSlopes.Zeros(cells);
        ForEachArc(batch, Unhide);
        Dependent.Backward(rows, hiddenSlopes.Pointer, batch.Tokens, rowSlopes);
        Head.Backward(rows, headSlopes.Pointer, batch.Tokens, rowSlopes);
        return loss;
    }

    private double Choose(TreebankArc arc, int tokens) =>
        Softmax.Slope(scores.Pointer + (arc.Token * ParserShape.Relations), ParserShape.Relations, (int)arc.Relation, arc.Trust / tokens);

    private void Hide(TreebankArc arc)
    {
        var target = new Span<float>(hidden.Pointer + (arc.Token * label), label);
        new Span<float>(dependents.Pointer + (arc.Token * label), label).CopyTo(target);
        Rows.AddScaled(arc.Head < 0 ? Root.Value : new Span<float>(heads.Pointer + (arc.Head * label), label), 1, target);
        Rows.AddScaled(Distances.Value.AsSpan(arc.DistanceClass * label, label), 1, target);
    }

    private void Unhide(TreebankArc arc)
    {
        var slope = new Span<float>(hiddenSlopes.Pointer + (arc.Token * label), label);
        Rows.AddScaled(slope, 1, arc.Head < 0 ? Root.Gradient : new Span<float>(headSlopes.Pointer + (arc.Head * label), label));
        Rows.AddScaled(slope, 1, Distances.Gradient.AsSpan(arc.DistanceClass * label, label));
    }

    private static void ForEachArc(Batch batch, Action<TreebankArc> action)
    {
        for (var s = 0; s < batch.Count; s++)
        {
            for (var i = 0; i < batch.Sentences[s].Count; i++)
            {
                action(TreebankArc.Of(batch, s, i));
            }
        }
    }
}
