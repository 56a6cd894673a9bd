namespace Rapporteur.Knowledge.Tagging;

/// <summary>What the tagger knows of a word before it sees the context.</summary>
internal readonly record struct WordType(uint Word, uint Suffix, uint Suffix2, uint Shape, WordInfo Info)
{
    public const int FeatureCount = 22;

    /// <summary>The only feature of what lies outside the sentence.</summary>
    public const uint OutsideFeature = 0xFFFFFFF1;

    /// <summary>Stands before and behind a sentence.</summary>
    public static WordType Outside => new(7, 7, 7, 63, new WordInfo { Ambiguity = 255, Only = WordInfo.NoLabel });

    /// <summary>Stands for all figures in the classes of words.</summary>
    private static uint AnyFigure { get; } = Hashing.Lower("0");

    /// <summary>Whether it has letters or figures.</summary>
    public bool IsWord => (Shape & 15) != 0;

    public static WordType Of(ReadOnlySpan<char> form, Casing casing, KeyedTable<WordInfo> words)
    {
        var lower = Hashing.Lower(form);
        if (!words.TryGet(lower, out var info))
        {
            if (char.IsDigit(form[0]))
            {
                words.TryGet(AnyFigure, out info);
            }

            info.Only = WordInfo.NoLabel;
        }

        var suffix = Hashing.Lower(form[Math.Max(0, form.Length - 3)..]);
        var suffix2 = Hashing.Lower(form[Math.Max(0, form.Length - 2)..]);
        return new WordType(lower, suffix, suffix2, ShapeOf(form, casing), info);
    }

    /// <summary>Hashes of the features that depend on the word alone; unused places are 0.</summary>
    public void Features(ReadOnlySpan<char> form, Span<uint> features)
    {
        features.Clear();
        var n = 0;
        void Add(Span<uint> to, uint value) => to[n] = Hashing.Join((uint)++n, value) | 1;
        var length = form.Length;
        Add(features, Word);
        Add(features, Shape);
        Add(features, Hashing.Join(Shape, Suffix2));
        Add(features, Hashing.Join(Shape, Info.Title));
        Add(features, Info.Title);
        Add(features, Info.Ambiguity);
        Add(features, Info.Cluster);
        Add(features, Hashing.Join(Info.Cluster, Shape));
        Add(features, Hashing.Join(Info.Ambiguity, Shape));
        Add(features, Hashing.Join(Word, Shape));
        Add(features, Hashing.Lower(form[^1..]));
        Add(features, Suffix2);
        Add(features, length > 3 ? Suffix : 0);
        Add(features, length > 4 ? Hashing.Lower(form[^4..]) : 0);
        Add(features, length > 5 ? Hashing.Lower(form[^5..]) : 0);
        Add(features, Hashing.Lower(form[..1]));
        Add(features, length > 2 ? Hashing.Lower(form[..2]) : 0);
        Add(features, length > 3 ? Hashing.Lower(form[..3]) : 0);
        Add(features, length > 4 ? Hashing.Lower(form[..4]) : 0);
        Add(features, (uint)Info.Cluster >> 10);
        Add(features, Hashing.Join((uint)Info.Cluster >> 10, Suffix2));
        Add(features, Hashing.Join((uint)Math.Min(length, 8), Info.Cluster == 0 ? 1u : 0u, Shape));
    }

    private static uint ShapeOf(ReadOnlySpan<char> form, Casing casing)
    {
        bool digit = false, hyphen = false, point = false, lower = false, upperInside = false, letter = false;
        for (var i = 0; i < form.Length; i++)
        {
            var c = form[i];
            digit |= char.IsDigit(c);
            hyphen |= c == '-';
            point |= c == '.';
            lower |= char.IsLower(c);
            letter |= char.IsLetter(c);
            upperInside |= i > 0 && char.IsUpper(c);
        }

        var first = char.IsUpper(form[0]);
        var letterCase = !letter ? 0u : casing == Casing.None ? 1u : !first && !upperInside ? 2u
            : first && !upperInside ? (form.Length == 1 ? 3u : casing == Casing.Title ? 4u : 5u) : !lower ? 6u : 7u;
        return letterCase + (digit ? 8u : 0) + (hyphen ? 16u : 0) + (point ? 32u : 0);
    }
}
