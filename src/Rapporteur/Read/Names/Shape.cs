namespace Rapporteur.Read.Names;

/// <summary>How a token is written.</summary>
internal enum Shape : byte
{
    Lower,
    Capitalized,
    Capitals,

    /// <summary>Capitals inside: McKay, al-Hadi, iPhone.</summary>
    Mixed,
    SingleCapital,

    /// <summary>A capital with its point, or several: J., U.S.</summary>
    Initials,
    Digits,

    /// <summary>Letters and digits: M23, 14th.</summary>
    Alphanumeric,
    Hyphen,
    OpenBracket,
    CloseBracket,
    Quote,
    Comma,
    FullStop,
    Sign,
}
