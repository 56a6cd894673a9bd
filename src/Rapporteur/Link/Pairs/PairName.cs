namespace Rapporteur.Link.Pairs;

/// <summary>A name taken apart for comparison.</summary>
internal sealed class PairName
{
    public required bool IsPerson { get; init; }

    /// <summary>The words that name: articles, kin words and, where others are left, titles are gone.</summary>
    public required PairWord[] Words { get; init; }

    /// <summary>Makes words written together, which few pairs ask for.</summary>
    public required WordBook Book { get; init; }

    /// <summary>How many pairs of neighbours there are.</summary>
    public int Joints => Words.Length - 1;

    /// <summary>First letters of the words, in order; none of persons, who have no acronyms.</summary>
    public required string Initials { get; init; }

    /// <summary>What its words weigh together.</summary>
    public required double Weight { get; init; }

    /// <summary>A word written together with the one behind it.</summary>
    public PairWord Joined(int at) => Book.Joined(Words[at], Words[at + 1]);

    public double WeightOf(PairWord word) => IsPerson ? word.PersonWeight : word.BodyWeight;
}
