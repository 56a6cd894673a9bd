using System.Numerics;

namespace Rapporteur.Link.Pairs;

/// <summary>A word of a name with all that a comparison asks of it; made once for each word and kept.</summary>
internal sealed class PairWord
{
    public const int None = -1;

    /// <summary>As it is compared; with "abd " or "abu " in front where that belongs to it.</summary>
    public required string Folded { get; init; }

    /// <summary>The word without what stands before a name.</summary>
    public string Name => IsAbd || IsKunya ? Folded[4..] : Folded;

    /// <summary>How it sounds: signs of data/link/spelling.txt. Of a name behind <c>abd</c> or <c>abu</c>, the sound of that name.</summary>
    public required string Sound { get; init; }

    /// <summary>The sounds without vowels.</summary>
    public required string Skeleton { get; init; }

    /// <summary>Families of its consonants in a row; weak ones left out. Two spellings of one word seldom differ here, two alike words often do.</summary>
    public string Families => field ??= Sounds.Families(Skeleton);

    /// <summary>Whether data/names lists it among given names.</summary>
    public bool IsListed { get; init; }

    public WordRole Role { get; init; }

    /// <summary>Line of data/link/given.txt, or <see cref="None"/>.</summary>
    public int Given { get; init; } = None;

    public bool IsCommon { get; init; }

    /// <summary>Line of data/link/concepts.txt or a country, or <see cref="None"/>.</summary>
    public int Idea { get; init; } = None;

    /// <summary>The number it says, or <see cref="None"/>.</summary>
    public int Number { get; init; } = None;

    /// <summary>Whether it is one name with a prefix: servant of, father of.</summary>
    public bool IsAbd { get; init; }

    public bool IsKunya { get; init; }

    /// <summary>Whether it was written without its vowels.</summary>
    public bool IsConsonantal { get; init; }

    /// <summary>The same without an article that is written together with it, or null.</summary>
    public PairWord? Bare { get; init; }

    /// <summary>What it weighs in a person's name, 0 to 1.</summary>
    public double PersonWeight { get; init; }

    /// <summary>What it weighs in the name of a body, 0 to 1.</summary>
    public double BodyWeight { get; init; }

    /// <summary>One bit for each consonant that occurs.</summary>
    public uint Letters { get; init; }

    public bool Has(WordRole role) => (Role & role) != 0;

    /// <summary>Cheap: whether so many consonants are shared that a comparison of the sounds can succeed.</summary>
    public bool MayBeLike(PairWord other) => SharesHalf(other.Letters);

    /// <summary>Whether half of the consonants on the side that has more are shared, or there are next to none.</summary>
    public bool SharesHalf(uint letters)
    {
        var most = Math.Max(BitOperations.PopCount(Letters), BitOperations.PopCount(letters));
        return BitOperations.PopCount(Letters & letters) * 2 >= most || most <= 2;
    }
}
