namespace Rapporteur.Knowledge.Names;

/// <summary>What sort of place the gazetteer names.</summary>
internal enum PlaceKind : byte
{
    Country,
    Capital,
    City,

    /// <summary>A province, state or landscape inside a country.</summary>
    Region,

    /// <summary>A part of the world larger than a country.</summary>
    World,

    /// <summary>A sea, river, mountain range, canal or line.</summary>
    Feature,
}
