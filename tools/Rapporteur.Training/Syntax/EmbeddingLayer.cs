using System.Runtime.Intrinsics;
using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>Sums of the vectors of a token's features; only rows that occur in a batch are updated.</summary>
internal sealed unsafe class EmbeddingLayer(Vocabulary vocabulary, int width, Generator generator)
{
    /// <summary>How readily a word is taken for unknown: more readily the rarer it is.</summary>
    private const float UnknownShare = 0.25f;
    private const float LostFeature = 0.1f;

    private readonly List<int> used = [];
    private readonly List<int> ends = [];
    private readonly HashSet<int> touched = [];

    public Vocabulary Vocabulary { get; } = vocabulary;

    public Parameter Vectors { get; } = new Parameter(vocabulary.Rows * width).Uniform(generator, 0.1f);

    public void Forward(Batch batch, float* output)
    {
        used.Clear();
        ends.Clear();
        new Span<float>(output, batch.Tokens * width).Clear();
        foreach (var sentence in batch.Sentences)
        {
            Collect(sentence);
        }

        fixed (float* vectors = Vectors.Value)
        {
            for (int token = 0, next = 0; token < batch.Tokens; token++)
            {
                for (; next < ends[token]; next++)
                {
                    Add(vectors + (used[next] * width), output + (token * width));
                }
            }
        }
    }

    public void Backward(float* slopes)
    {
        fixed (float* gradient = Vectors.Gradient)
        {
            for (int token = 0, next = 0; token < ends.Count; token++)
            {
                for (; next < ends[token]; next++)
                {
                    touched.Add(used[next]);
                    Add(slopes + (token * width), gradient + (used[next] * width));
                }
            }
        }
    }

    public double SquaredGradient() => touched.Sum(row => Vectors.SquaredGradient(row * width, width));

    public void Step(float rate, float clip)
    {
        foreach (var row in touched)
        {
            Vectors.Step(row * width, width, rate, clip);
        }

        touched.Clear();
    }

    private void Collect(TreebankSentence sentence)
    {
        Span<int> context = stackalloc int[TagContext.Count];
        Span<uint> keys = stackalloc uint[WordKeys.Count];
        Span<uint> near = stackalloc uint[WordKeys.Count];
        for (var i = 0; i < sentence.Count; i++)
        {
            TagContext.Fill(sentence.Tags, i, context);
            foreach (var row in context)
            {
                Use(row);
            }

            WordKeys.Fill(sentence.Forms[i], sentence.Morphs[i], keys);
            used.Add(Word(keys[0]));
            for (var k = 1; k < WordKeys.Count; k++)
            {
                Use(Vocabulary.Find(keys[k]));
            }

            for (var side = -1; side <= 1; side += 2)
            {
                if (i + side >= 0 && i + side < sentence.Count)
                {
                    WordKeys.Fill(sentence.Forms[i + side], default, near);
                    Use(Vocabulary.Find(WordKeys.Neighbour(near[0], isLeft: side < 0)));
                }
            }

            ends.Add(used.Count);
        }
    }

    private void Use(int row)
    {
        if (row >= 0 && generator.Unit() >= LostFeature)
        {
            used.Add(row);
        }
    }

    private int Word(uint key)
    {
        var row = Vocabulary.Find(key);
        var count = Vocabulary.WordCounts.GetValueOrDefault(key);
        return row < 0 || generator.Unit() < UnknownShare / (UnknownShare + count) ? Vocabulary.UnknownWord : row;
    }

    private void Add(float* source, float* target)
    {
        for (var i = 0; i < width; i += 8)
        {
            (Vector256.Load(source + i) + Vector256.Load(target + i)).Store(target + i);
        }
    }
}
