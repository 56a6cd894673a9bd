namespace Rapporteur.Read.Dates;

/// <summary>What is written onto the end of a number.</summary>
internal enum NumberTail : byte
{
    None,

    /// <summary>1st, 2nd, 3rd, 4th.</summary>
    Ordinal,

    /// <summary>1980s, 80s.</summary>
    Plural,

    /// <summary>6am, 10pm.</summary>
    Clock,

    /// <summary>Anything else: no number of ours.</summary>
    Other,
}
