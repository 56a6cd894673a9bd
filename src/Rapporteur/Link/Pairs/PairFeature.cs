namespace Rapporteur.Link.Pairs;

/// <summary>What is measured on two names; the members are the lines of data/link/pair-weights.txt, written with hyphens.</summary>
internal enum PairFeature
{
    /// <summary>1 for every pair: where the scale begins.</summary>
    Start,

    /// <summary>Share of the lighter name that agrees, 0 to 1.</summary>
    SharedOfLighter,

    /// <summary>Share of the heavier name that agrees, 0 to 1.</summary>
    SharedOfHeavier,

    /// <summary>Product of the two.</summary>
    SharedOfBoth,

    /// <summary>Weight of what agrees and is not common, up to 3.</summary>
    SharedRare,

    TwoWordsAgree,

    ThreeWordsAgree,

    /// <summary>Weight of what the lighter name has and the other lacks, up to 2.</summary>
    OwnOfLighter,

    /// <summary>Weight of what the heavier name has and the other lacks, up to 3.</summary>
    OwnOfHeavier,

    /// <summary>The smaller of the two, up to 2.</summary>
    BothHaveOwn,

    /// <summary>Weight of the rare words that only the lighter name has, up to 2.</summary>
    RareOwnOfLighter,

    RareOwnOfHeavier,

    /// <summary>Both have rare words of their own.</summary>
    BothHaveRareOwn,

    /// <summary>Nothing rare agrees, and not all agrees.</summary>
    NothingRareAgrees,

    /// <summary>Likeness of the last words, where they agree with each other.</summary>
    LastAgrees,

    /// <summary>Both last words agree with nothing.</summary>
    LastDiffers,

    FirstAgrees,

    FirstDiffers,

    FirstAndLastAgree,

    /// <summary>All that agrees is common, and not all agrees.</summary>
    OnlyCommonAgrees,

    /// <summary>What the spellings of agreeing words lack to be equal, weighted.</summary>
    OtherSpelling,

    /// <summary>All words are the same.</summary>
    SameWords,

    /// <summary>Likeness of the two as a row of sounds, above one half.</summary>
    WholeSoundsAlike,

    OrderDiffers,

    InitialAgrees,

    /// <summary>Both have a kunya and these differ.</summary>
    KunyaDiffers,

    KunyaMore,

    /// <summary>Both have a well-known given name that the other lacks.</summary>
    KnownNamesDiffer,

    /// <summary>The lighter is a single word that tells something.</summary>
    SingleWord,

    /// <summary>The lighter is a single common word.</summary>
    SingleCommonWord,

    Acronym,

    NumbersDiffer,

    NumberMore,

    /// <summary>Both have a word for a kind of body (brigade, front) that the other lacks.</summary>
    BodiesDiffer,

    BodyMore,

    PlacesDiffer,

    PlaceMore,

    /// <summary>Words that agree in meaning, not in sound.</summary>
    Translated,
}
