namespace Rapporteur.Link.Pairs;

/// <summary>What a word does in a name.</summary>
[Flags]
internal enum WordRole : ushort
{
    None = 0,
    Title = 1,
    Kin = 2,
    Article = 4,
    Abd = 8,
    Kunya = 16,
    Din = 32,
    Allah = 64,
    Nisba = 128,
    Minor = 256,
    Legal = 512,
    Head = 1024,
    Place = 2048,

    /// <summary>An idea that tells two bodies apart where each has another.</summary>
    Apart = 4096,
}
