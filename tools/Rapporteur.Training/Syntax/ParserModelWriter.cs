using System.Numerics;
using System.Runtime.InteropServices;
using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>Writes the model that <see cref="ParserModel"/> reads; embeddings become bytes with one scale a row.</summary>
internal sealed class ParserModelWriter
{
    private readonly List<byte> bytes = [];

    public static byte[] Write(Network network)
    {
        var writer = new ParserModelWriter();
        var shape = network.Shape;
        foreach (var number in new[] { ParserModel.Magic, ParserModel.Version, shape.Width, shape.Layers, shape.Arc, shape.Label })
        {
            writer.Section<int>([number]);
        }

        writer.Embeddings(network.Embedding, shape.Width);
        AffineLayer[] layers =
        [
            .. network.Layers.Select(l => l.Products), network.Arcs.Dependent, network.Arcs.Head, network.Arcs.Match,
            network.Labels.Dependent, network.Labels.Head, network.Labels.Relation,
        ];
        foreach (var layer in layers)
        {
            writer.Section<float>(layer.Weights.Value);
            writer.Section<float>(layer.Bias.Value);
        }

        writer.Section<float>(network.Arcs.Root.Value);
        writer.Section<float>(network.Labels.Root.Value);
        writer.Section<float>(network.Arcs.Pairs.Value);
        writer.Section<float>(network.Labels.Distances.Value);
        writer.Section<float>(network.Arcs.Spans.Value);
        return writer.bytes.ToArray();
    }

    private void Embeddings(EmbeddingLayer layer, int width)
    {
        var vocabulary = layer.Vocabulary;
        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)vocabulary.Rows * 2);
        var keys = new uint[slots];
        var rows = new ushort[slots];
        foreach (var (key, row) in vocabulary.Entries)
        {
            var slot = (int)(key & (uint)(slots - 1));
            while (keys[slot] != 0)
            {
                slot = (slot + 1) & (slots - 1);
            }

            (keys[slot], rows[slot]) = (key, checked((ushort)row));
        }

        Section<int>([vocabulary.Rows]);
        Section<int>([slots]);
        Section<int>([Vocabulary.UnknownWord]);
        Section<uint>(keys);
        Section<ushort>(rows);
        var scales = new float[vocabulary.Rows];
        var values = new sbyte[vocabulary.Rows * width];
        for (var row = 0; row < scales.Length; row++)
        {
            var vector = layer.Vectors.Value.AsSpan(row * width, width);
            scales[row] = Quantise(vector, values.AsSpan(row * width, width));
        }

        Section<float>(scales);
        Section<sbyte>(values);
    }

    private static float Quantise(ReadOnlySpan<float> vector, Span<sbyte> target)
    {
        var largest = 1e-8f;
        foreach (var value in vector)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        for (var i = 0; i < vector.Length; i++)
        {
            target[i] = (sbyte)MathF.Round(vector[i] * 127 / largest);
        }

        return largest / 127;
    }

    private void Section<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        bytes.AddRange(new byte[-bytes.Count & 7]);
        bytes.AddRange(MemoryMarshal.AsBytes(values));
    }
}
