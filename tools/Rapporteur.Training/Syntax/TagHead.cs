using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>
/// Learns to tell the treebank's fine-grained tags from the encoder's rows. The parser never asks for them: the task only teaches the
/// encoder to look past wrong tags.
/// </summary>
internal sealed unsafe class TagHead(ParserShape shape, Generator generator)
{
    private const float Weight = 0.3f;
    private readonly FloatBuffer scores = new();

    public AffineLayer Tags { get; } = new(shape.Width, ParserShape.Relations, generator);

    public void Learn(float* rows, Batch batch, float* rowSlopes)
    {
        Tags.Forward(rows, batch.Tokens, scores.Reserve(batch.Tokens * Tags.Columns));
        for (var s = 0; s < batch.Count; s++)
        {
            var sentence = batch.Sentences[s];
            for (var i = 0; i < sentence.Count; i++)
            {
                var row = scores.Pointer + ((batch.Start(s) + i) * Tags.Columns);
                var weight = sentence.FineTags.Length == 0 ? 0 : Weight / batch.Tokens;
                Softmax.Slope(row, Tags.Columns, weight == 0 ? 0 : sentence.FineTags[i], weight);
            }
        }

        Tags.Backward(rows, scores.Pointer, batch.Tokens, rowSlopes);
    }
}
