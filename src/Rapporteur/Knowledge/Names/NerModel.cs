using System.Runtime.Intrinsics;

namespace Rapporteur.Knowledge.Names;

/// <summary>
/// Weights of the name recogniser, read in place from the embedded file: sixteen signed bytes a feature (one for each label but
/// "outside", whose weight is 0), scores of label pairs, and what the corpora say of words (case class and cluster).
/// </summary>
internal sealed unsafe class NerModel
{
    /// <summary>"RNER" and the version of the layout.</summary>
    public const uint Magic = 0x52454E52;
    public const int Version = 2;

    /// <summary>Labels without "outside".</summary>
    public const int Width = 16;
    public const int HeaderBytes = 32;

    private static readonly Lazy<NerModel> Embedded = new(LoadEmbedded);

    private readonly object keepAlive;
    private readonly ushort* checks;
    private readonly sbyte* rows;
    private readonly uint* wordKeys;
    private readonly ushort* wordValues;
    private readonly uint slotMask;
    private readonly uint wordMask;

    /// <exception cref="InvalidOperationException">The bytes are no model of this version.</exception>
    public NerModel(byte* data, long length, object keepAlive)
    {
        this.keepAlive = keepAlive;
        var head = (uint*)data;
        if (length < HeaderBytes || head[0] != Magic || head[1] != Version)
        {
            throw new InvalidOperationException("models/ner.bin is no model of this version");
        }

        var (slots, words) = (head[2], head[3]);
        slotMask = slots - 1;
        wordMask = words - 1;
        Scale = ((float*)data)[4];
        Pairs = new short[17 * 17];
        var at = data + HeaderBytes;
        new ReadOnlySpan<short>(at, Pairs.Length).CopyTo(Pairs);
        at += (((17 * 17) + 7) / 8 * 8) * sizeof(short);
        rows = (sbyte*)at;
        at += (long)slots * Width;
        wordKeys = (uint*)at;
        at += words * sizeof(uint);
        checks = (ushort*)at;
        at += slots * sizeof(ushort);
        wordValues = (ushort*)at;
        at += words * sizeof(ushort);
        if (at - data != length)
        {
            throw new InvalidOperationException("models/ner.bin has the wrong length");
        }
    }

    public static NerModel Shared => Embedded.Value;

    /// <summary>Whether a model is embedded in this build.</summary>
    public static bool IsEmbedded => typeof(NerModel).Assembly.GetManifestResourceInfo("models/ner.bin") is not null;

    /// <summary>Score of a label behind another, [previous * 17 + next], in units of the weights.</summary>
    public short[] Pairs { get; }

    /// <summary>Units of the weights in one unit of the logarithm of odds.</summary>
    public float Scale { get; }

    /// <summary>What the corpora say of a word: case class in the two low bits, cluster above; 0 for words they do not hold.</summary>
    public ushort Word(uint hash)
    {
        for (var slot = hash & wordMask; wordKeys[slot] != 0; slot = (slot + 1) & wordMask)
        {
            if (wordKeys[slot] == hash)
            {
                return wordValues[slot];
            }
        }

        return 0;
    }

    /// <summary>Sums the weights of the features into <paramref name="scores"/>, which holds <see cref="Width"/> numbers.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        var sum = Vector256<short>.Zero;
        foreach (var feature in features)
        {
            var check = CheckOf(feature);
            for (var slot = feature & slotMask; ; slot = (slot + 1) & slotMask)
            {
                var found = checks[slot];
                if (found == check)
                {
                    var (low, high) = Vector128.Widen(Vector128.Load(rows + (slot * (long)Width)));
                    sum += Vector256.Create(low, high);
                    break;
                }

                if (found == 0)
                {
                    break;
                }
            }
        }

        sum.CopyTo(scores);
    }

    /// <summary>The bits that tell features of one slot apart; never 0.</summary>
    public static ushort CheckOf(uint feature) => (ushort)((feature >> 16) | 1);

    private static NerModel LoadEmbedded()
    {
        var stream = (UnmanagedMemoryStream)(typeof(NerModel).Assembly.GetManifestResourceStream("models/ner.bin")
            ?? throw new InvalidOperationException("models/ner.bin is not embedded"));
        return new NerModel(stream.PositionPointer, stream.Length, stream);
    }
}
