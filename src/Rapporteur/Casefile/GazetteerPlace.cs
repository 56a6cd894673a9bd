namespace Rapporteur.Casefile;

/// <summary>A place of a gazetteer that an analyst brought into the case.</summary>
/// <param name="Id">Its number in the gazetteer (GeoNames).</param>
/// <param name="Name">Its name in Latin letters.</param>
/// <param name="Latitude">Degrees north, -90 to 90.</param>
/// <param name="Longitude">Degrees east, -180 to 180.</param>
/// <param name="Feature">GeoNames class and code: <c>P.PPLC</c> a capital, <c>A.ADM1</c> a province, <c>A.PCLI</c> a state.</param>
public sealed record GazetteerPlace(long Id, string Name, double Latitude, double Longitude, string Feature)
{
    /// <summary>ISO 3166 alpha-2, or empty.</summary>
    public string Country { get; init; } = "";

    /// <summary>Code of the first-level region, or empty.</summary>
    public string Region { get; init; } = "";

    /// <summary>Inhabitants; 0 where unknown.</summary>
    public long Population { get; init; }

    /// <summary>Its names in other languages and scripts.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];
}
