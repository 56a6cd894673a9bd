namespace Rapporteur.Knowledge.Tagging;

/// <summary>Features that join neighbouring words and the tags given so far.</summary>
internal static class PairFeatures
{
    public const int Count = 30;
    private const int WordCount = 15;

    /// <summary>Number of the features of <see cref="FillAround"/>.</summary>
    public const int AroundCount = 12;

    /// <param name="w">Word types at -2 ... +2.</param>
    /// <param name="previous">Label before.</param>
    /// <param name="second">Label two before.</param>
    /// <param name="place">Whether the word opens the sentence, and how the sentence is written.</param>
    public static void Fill(ReadOnlySpan<WordType> w, uint previous, uint second, uint place, Span<uint> features)
    {
        FillWords(w, place, features);
        FillTags(w, previous, second, features[WordCount..]);
    }

    private static void FillWords(ReadOnlySpan<WordType> w, uint place, Span<uint> features)
    {
        ref readonly var a = ref w[0];
        ref readonly var b = ref w[1];
        ref readonly var c = ref w[2];
        ref readonly var d = ref w[3];
        ref readonly var e = ref w[4];
        features[0] = Key(6, b.Word, c.Word);
        features[1] = Key(7, c.Word, d.Word);
        features[2] = Key(8, b.Word, d.Word);
        features[3] = Key(15, ((uint)c.Info.Ambiguity << 16) + ((uint)d.Info.Ambiguity << 8) + e.Info.Ambiguity);
        features[4] = Key(16, c.Word, ((uint)d.Info.Ambiguity << 8) + e.Info.Ambiguity);
        features[5] = Key(18, b.Word, c.Suffix);
        features[6] = Key(19, c.Suffix, d.Word);
        features[7] = Key(20, place, (c.Shape << 8) + c.Info.Title);
        features[8] = Key(21, place, c.Word);
        features[9] = Key(22, (place * 64) + c.Shape, (b.Shape * 64) + d.Shape);
        features[10] = Key(24, c.Word, ((uint)b.Info.Cluster << 16) + d.Info.Cluster);
        features[11] = Key(26, d.Word, e.Word);
        features[12] = Key(27, a.Word, b.Word);
        features[13] = Key(28, c.Word, e.Word);
        features[14] = Key(30, (place << 16) + c.Info.Cluster, (c.Shape * 64) + d.Shape);
    }

    private static void FillTags(ReadOnlySpan<WordType> w, uint previous, uint second, Span<uint> features)
    {
        ref readonly var b = ref w[1];
        ref readonly var c = ref w[2];
        ref readonly var d = ref w[3];
        var tags = (previous * 32) + second;
        features[0] = Key(1, previous);
        features[1] = Key(2, tags);
        features[2] = Key(3, previous, c.Word);
        features[3] = Key(4, tags, c.Word);
        features[4] = Key(5, previous, d.Word);
        features[5] = Key(9, previous, c.Suffix);
        features[6] = Key(10, tags, c.Suffix2);
        features[7] = Key(11, tags, c.Info.Ambiguity);
        features[8] = Key(12, (previous * 256) + c.Info.Ambiguity, d.Info.Ambiguity);
        features[9] = Key(13, (previous << 16) + c.Info.Cluster, d.Info.Cluster);
        features[10] = Key(14, tags, c.Info.Cluster);
        features[11] = Key(17, c.Suffix, (previous << 8) + d.Info.Ambiguity);
        features[12] = Key(23, (previous * 64) + c.Shape, (d.Shape * 64) + w[4].Shape);
        features[13] = Key(25, second, b.Word);
        features[14] = Key(29, (previous << 16) + ((uint)c.Info.Ambiguity << 8) + d.Info.Ambiguity, d.Suffix2);
    }

    /// <summary>More features for the second look, which knows the labels on both sides.</summary>
    /// <param name="left">Label before, as given on the second look.</param>
    /// <param name="right">Label behind and the one behind that, as given on the first look.</param>
    public static void FillAround(ReadOnlySpan<WordType> w, uint left, uint right, uint right2, Span<uint> features)
    {
        ref readonly var c = ref w[2];
        var around = (left * 32) + right;
        var next = (right * 32) + right2;
        features[0] = Key(41, right);
        features[1] = Key(42, next);
        features[2] = Key(43, around);
        features[3] = Key(44, around, c.Word);
        features[4] = Key(45, right, c.Word);
        features[5] = Key(46, next, c.Word);
        features[6] = Key(47, around, c.Suffix);
        features[7] = Key(48, (around * 256) + c.Info.Ambiguity);
        features[8] = Key(49, (around << 16) + c.Info.Cluster);
        features[9] = Key(50, (around * 32) + right2);
        features[10] = Key(51, (next * 256) + c.Info.Ambiguity);
        features[11] = Key(52, (around * 64) + c.Shape, w[3].Shape);
    }

    private static uint Key(uint template, uint value) => Mix((template * 0x9E3779B1) ^ (value * 0x85EBCA6B));

    private static uint Key(uint template, uint a, uint b) => Mix((template * 0x9E3779B1) ^ (a * 0x85EBCA6B) ^ (b * 0xC2B2AE35) ^ (b >> 13));

    private static uint Mix(uint x)
    {
        x ^= x >> 16;
        x *= 0x7FEB352D;
        return (x ^ (x >> 15)) | 1;
    }
}
