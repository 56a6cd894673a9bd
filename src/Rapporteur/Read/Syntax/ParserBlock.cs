using System.Runtime.Intrinsics;
using Rapporteur.Knowledge.Parsing;
using Rapporteur.Text;

namespace Rapporteur.Read.Syntax;

/// <summary>Some neighbouring sentences on their way through the network.</summary>
internal unsafe ref struct ParserBlock(ParserModel model, ParserScratch scratch, AnnotatedText text)
{
    private const int MostPieces = 64;

    private readonly ParserShape shape = model.Shape;
    private Pieces starts;
    private int pieces;
    private int first;

    /// <summary>Tokens taken in.</summary>
    public int Count { get; private set; }

    public readonly bool IsFull => pieces == MostPieces;

    /// <summary>Takes in the tokens [from, end), which follow on those before.</summary>
    public void Add(int from, int end)
    {
        first = pieces == 0 ? from : first;
        starts[pieces++] = from - first;
        Count = end - first;
    }

    public void Run()
    {
        if (Count > 0)
        {
            scratch.Reserve(Count, shape);
            Embed();
            Encode();
            for (var piece = 0; piece < pieces; piece++)
            {
                Attach(starts[piece], End(piece));
            }

            Label();
        }

        (Count, pieces) = (0, 0);
    }

    private readonly int End(int piece) => piece + 1 < pieces ? starts[piece + 1] : Count;

    private readonly void Embed()
    {
        for (var i = 0; i < Count; i++)
        {
            ref readonly var token = ref text.Tokens[first + i];
            scratch.Tags[i] = token.Upos;
            WordKeys.Fill(token.Span.In(text.Text), token.Morph, scratch.Words.AsSpan(i * WordKeys.Count, WordKeys.Count));
        }

        new Span<float>(scratch.Rows, Count * shape.Width).Clear();
        for (var piece = 0; piece < pieces; piece++)
        {
            var (start, end) = (starts[piece], End(piece));
            var input = new TokenInput(scratch.Words.AsSpan(start * WordKeys.Count), scratch.Tags.AsSpan(start, end - start), model.Embeddings);
            input.Sum(scratch.Rows + ((long)start * shape.Width), shape.Width);
        }
    }

    private readonly void Encode()
    {
        foreach (var layer in model.Layers)
        {
            layer.Apply(scratch.Rows, Count, scratch.Gates);
            for (var piece = 0; piece < pieces; piece++)
            {
                var start = (long)starts[piece];
                RecurrentScan.Run(scratch.Rows + (start * shape.Width), scratch.Gates + (start * shape.Gates), End(piece) - starts[piece], shape);
            }
        }

        model.Dependent.Apply(scratch.Rows, Count, scratch.Dependents);
        Rectify(scratch.Dependents, Count * shape.Arc);
        model.Match.Apply(scratch.Dependents, Count, scratch.Matches);
        model.Head.Apply(scratch.Rows, Count, scratch.Heads);
        Rectify(scratch.Heads, Count * shape.Arc);
        model.LabelDependent.Apply(scratch.Rows, Count, scratch.LabelDependents);
        model.LabelHead.Apply(scratch.Rows, Count, scratch.LabelHeads);
    }

    private readonly void Attach(int start, int end)
    {
        var count = end - start;
        var arcs = scratch.Arcs;
        arcs.Reset(count);
        arcs.FillPairs(scratch.Tags.AsSpan(start, count), model);
        var heads = scratch.HeadRows(count, arcs.Stride, shape.Arc);
        new Span<float>(scratch.Heads + ((long)start * shape.Arc), count * shape.Arc).CopyTo(heads);
        model.RootHead.CopyTo(heads[(count * shape.Arc)..]);
        scratch.HeadPanels.PackTransposed(heads, shape.Arc, arcs.Stride);
        scratch.HeadPanels.MultiplyAdd(scratch.Matches + ((long)start * shape.Arc), count, arcs.Data);
        var chosen = scratch.Head.AsSpan(start, count);
        scratch.Decoder.Decode(arcs, chosen);
        for (var i = 0; i < count; i++)
        {
            chosen[i] = chosen[i] < 0 ? TreeDecoder.Root : chosen[i] + start;
        }
    }

    private readonly void Label()
    {
        for (var i = 0; i < Count; i++)
        {
            ArcHidden(i, scratch.Head[i], scratch.Hidden + ((long)i * shape.Label));
        }

        model.Relation.Apply(scratch.Hidden, Count, scratch.Relations);
        for (var i = 0; i < Count; i++)
        {
            ref var token = ref text.Tokens[first + i];
            var head = scratch.Head[i];
            token.Head = head < 0 ? -1 : head + first;
            token.Deprel = head < 0 ? Deprel.Root : BestRelation(scratch.Relations + ((long)i * ParserShape.Relations));
        }
    }

    private readonly void ArcHidden(int dependent, int head, float* hidden)
    {
        var distance = head < 0 ? Distance.Root : Distance.Class(head - dependent);
        fixed (float* root = model.RootLabel, distances = model.DistanceLabels)
        {
            var left = scratch.LabelDependents + ((long)dependent * shape.Label);
            var right = head < 0 ? root : scratch.LabelHeads + ((long)head * shape.Label);
            var between = distances + ((long)distance * shape.Label);
            for (var i = 0; i < shape.Label; i += 8)
            {
                var sum = Vector256.Load(left + i) + Vector256.Load(right + i) + Vector256.Load(between + i);
                Activation.Rectify(sum).Store(hidden + i);
            }
        }
    }

    private static Deprel BestRelation(float* scores)
    {
        var best = 0;
        for (var i = 1; i < ParserShape.Relations; i++)
        {
            best = i != (int)Deprel.Root && scores[i] > scores[best] ? i : best;
        }

        return (Deprel)best;
    }

    private static void Rectify(float* values, int count)
    {
        for (var i = 0; i < count; i += 8)
        {
            Activation.Rectify(Vector256.Load(values + i)).Store(values + i);
        }
    }

    [System.Runtime.CompilerServices.InlineArray(MostPieces)]
    private struct Pieces
    {
        private int element;
    }
}
