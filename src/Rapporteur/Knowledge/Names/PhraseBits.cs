namespace Rapporteur.Knowledge.Names;

/// <summary>What the data files say of a sequence of words.</summary>
[Flags]
internal enum PhraseBits : uint
{
    None = 0,

    /// <summary>Longer entries start with these words.</summary>
    Prefix = 1,
    Place = 2,
    Country = 4,
    Body = 8,
    Media = 16,
    Title = 32,
    Demonym = 64,
    Head = 128,

    Whole = Place | Country | Body | Media | Title | Demonym | Head,
}
