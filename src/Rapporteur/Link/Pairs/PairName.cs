namespace Rapporteur.Link.Pairs;

/// <summary>A name taken apart for comparison.</summary>
internal sealed class PairName
{
    public required bool IsPerson { get; init; }

    /// <summary>The words that name: articles, kin words and, where others are left, titles are gone.</summary>
    public required PairWord[] Words { get; init; }

    /// <summary>Each word written together with the one behind it; one fewer than the words.</summary>
    public required PairWord[] Joined { get; init; }

    /// <summary>First letters of the words, in order.</summary>
    public required string Initials { get; init; }

    /// <summary>What its words weigh together.</summary>
    public required double Weight { get; init; }

    public double WeightOf(PairWord word) => IsPerson ? word.PersonWeight : word.BodyWeight;
}
