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

    /// <summary>Nothing rare agrees, and not all agrees.</summary>
    NothingRareAgrees,

    /// <summary>Likeness of the last words, where they agree with each other.</summary>
    LastAgrees,

    /// <summary>Both last words agree with nothing.</summary>
    LastDiffers,

    FirstAgrees,

    FirstDiffers,

    /// <summary>What the spellings of agreeing words lack to be equal, weighted.</summary>
    OtherSpelling,

    /// <summary>Weight of agreeing words whose consonants are of other families.</summary>
    ConsonantsClash,

    /// <summary>Agreeing words, by sound, whose vowels differ much.</summary>
    VowelsClash,

    /// <summary>All words are the same.</summary>
    SameWords,

    OrderDiffers,

    InitialAgrees,

    /// <summary>Both have a kunya and these differ.</summary>
    KunyaDiffers,

    /// <summary>Both have a well-known given name that the other lacks.</summary>
    KnownNamesDiffer,

    /// <summary>The lighter is a single word that tells something.</summary>
    SingleWord,

    /// <summary>The lighter is a single common word.</summary>
    SingleCommonWord,

    Acronym,

    /// <summary>One name is the acronym of the other.</summary>
    AcronymOfAll,

    NumbersDiffer,

    NumberMore,

    /// <summary>The same, with meanings that tell bodies apart: north and south, army and party.</summary>
    OppositesDiffer,

    PlacesDiffer,

    /// <summary>Words that agree in meaning, not in sound.</summary>
    Translated,
}
