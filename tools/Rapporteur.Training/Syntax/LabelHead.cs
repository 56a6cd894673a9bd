using Rapporteur.Knowledge.Parsing;
using Rapporteur.Text;

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
        ForEachArc(batch, (token, _, _, relation) =>
            loss += Softmax.Slope(scores.Pointer + (token * ParserShape.Relations), ParserShape.Relations, (int)relation, 1f / batch.Tokens));
        Relation.Backward(hidden.Pointer, scores.Pointer, batch.Tokens, hiddenSlopes.Zeros(cells));
        dropout.Backward(hiddenSlopes.Pointer, cells);
        Rectifier.Backward(hidden.Pointer, hiddenSlopes.Pointer, cells);
        headSlopes.Zeros(cells);
        ForEachArc(batch, Unhide);
        Dependent.Backward(rows, hiddenSlopes.Pointer, batch.Tokens, rowSlopes);
        Head.Backward(rows, headSlopes.Pointer, batch.Tokens, rowSlopes);
        return loss;
    }

    private void Hide(int token, int head, int distance, Deprel relation)
    {
        var target = new Span<float>(hidden.Pointer + (token * label), label);
        new Span<float>(dependents.Pointer + (token * label), label).CopyTo(target);
        Rows.AddScaled(head < 0 ? Root.Value : new Span<float>(heads.Pointer + (head * label), label), 1, target);
        Rows.AddScaled(Distances.Value.AsSpan(distance * label, label), 1, target);
    }

    private void Unhide(int token, int head, int distance, Deprel relation)
    {
        var slope = new Span<float>(hiddenSlopes.Pointer + (token * label), label);
        Rows.AddScaled(slope, 1, head < 0 ? Root.Gradient : new Span<float>(headSlopes.Pointer + (head * label), label));
        Rows.AddScaled(slope, 1, Distances.Gradient.AsSpan(distance * label, label));
    }

    private static void ForEachArc(Batch batch, Action<int, int, int, Deprel> action)
    {
        for (var s = 0; s < batch.Count; s++)
        {
            var (sentence, start) = (batch.Sentences[s], batch.Start(s));
            for (var i = 0; i < sentence.Count; i++)
            {
                var head = sentence.Heads[i];
                var distance = head < 0 ? Distance.Root : Distance.Class(head - i);
                action(start + i, head < 0 ? -1 : start + head, distance, sentence.Relations[i]);
            }
        }
    }
}
