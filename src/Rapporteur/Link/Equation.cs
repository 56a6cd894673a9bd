namespace Rapporteur.Link;

/// <summary>Reports that give two names to one actor.</summary>
internal sealed class Equation
{
    public int Reports { get; set; }

    /// <summary>Whether the two stand close together somewhere, as in "X, or Y" and "X (Y)".</summary>
    public bool Nearby { get; set; }

    /// <summary>Whether the register gives both names to one entry; null where it does not, false where one of them is weak.</summary>
    public bool? InRegister { get; set; }

    /// <summary>Whether one is a part of the other: a short form, good inside a report only.</summary>
    public bool IsShortForm { get; init; }
}
