using Rapporteur.Knowledge.Names;

namespace Rapporteur.Training.Names;

/// <summary>Weights in the making: sixteen a feature, with the sums of squared gradients that set their steps (AdaGrad).</summary>
internal sealed class FeatureTable
{
    private const int Bits = 22;
    private const int Mask = (1 << Bits) - 1;
    private const int SeenMask = (1 << 24) - 1;

    private readonly uint[] keys = new uint[1 << Bits];
    private readonly float[] weights = new float[NerModel.Width << Bits];
    private readonly float[] squares = new float[NerModel.Width << Bits];
    private readonly byte[] seen = new byte[SeenMask + 1];

    public int Count { get; private set; }

    /// <summary>Where the feature's weights start, or -1 while it has been seen fewer times than <paramref name="least"/>.</summary>
    public int Find(uint key, int least)
    {
        var slot = (int)(key & Mask);
        key = key == 0 ? 1 : key;
        while (keys[slot] != 0)
        {
            if (keys[slot] == key)
            {
                return slot * NerModel.Width;
            }

            slot = (slot + 1) & Mask;
        }

        if (least == int.MaxValue || Count > (1 << Bits) * 9 / 10)
        {
            return -1;
        }

        ref var times = ref seen[(key * 0x9E3779B1 >> 8) & SeenMask];
        times += times < 255 ? (byte)1 : (byte)0;
        if (times < least)
        {
            return -1;
        }

        keys[slot] = key;
        Count++;
        return slot * NerModel.Width;
    }

    public Span<float> Weights(int at) => weights.AsSpan(at, NerModel.Width);

    public Span<float> Squares(int at) => squares.AsSpan(at, NerModel.Width);

    /// <summary>The features and the largest size among their weights.</summary>
    public IEnumerable<(uint Key, int At, float Size)> All()
    {
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] != 0)
            {
                var size = 0f;
                foreach (var w in Weights(slot * NerModel.Width))
                {
                    size = Math.Max(size, Math.Abs(w));
                }

                yield return (keys[slot], slot * NerModel.Width, size);
            }
        }
    }
}
