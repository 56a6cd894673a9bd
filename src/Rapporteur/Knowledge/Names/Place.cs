namespace Rapporteur.Knowledge.Names;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Country">ISO 3166 alpha-2 of the country that holds it, or that it is; empty where there is none.</param>
/// <param name="Latitude">Degrees north; null where the gazetteer gives no point.</param>
/// <param name="Longitude">Degrees east; null where the gazetteer gives no point.</param>
internal sealed record Place(string Name, PlaceKind Kind, string Country, double? Latitude, double? Longitude);
