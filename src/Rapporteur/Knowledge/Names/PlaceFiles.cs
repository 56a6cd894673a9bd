using System.Globalization;

namespace Rapporteur.Knowledge.Names;

/// <summary>Reads data/gazetteer.</summary>
internal static class PlaceFiles
{
    private static readonly char[] Commas = [','];

    private static readonly Lazy<(List<Country> Countries, List<(Place Place, string[] Names)> Places)> Read = new(ReadAll);

    public static IReadOnlyList<Country> Countries() => Read.Value.Countries;

    /// <summary>Places with all their names, the most likely of one name first: countries, capitals, then the order of the file.</summary>
    public static IReadOnlyList<(Place Place, string[] Names)> Places() => Read.Value.Places;

    private static (List<Country> Countries, List<(Place Place, string[] Names)> Places) ReadAll()
    {
        var countries = new List<Country>();
        var places = new List<(Place Place, string[] Names)>();
        foreach (var line in DataFile.Lines("gazetteer/countries.txt"))
        {
            var f = line.Split('|', StringSplitOptions.TrimEntries);
            var code = f[1].Length > 0 ? f[1] : f[2];
            var place = new Place(f[0], PlaceKind.Country, code, Number(f[3]), Number(f[4]));
            var capital = Capital(f[5], code);
            countries.Add(new Country(f[0], f[1], f[2], place, capital, List(f[7])));
            places.Add((place, [f[0], .. List(f[6])]));
        }

        foreach (var country in countries.Where(c => c.Capital is not null))
        {
            places.Add((country.Capital!, [country.Capital!.Name]));
        }

        foreach (var line in DataFile.Lines("gazetteer/places.txt"))
        {
            var f = line.Split('|', StringSplitOptions.TrimEntries);
            places.Add((new Place(f[0], Kind(f[1]), f[2], Number(f[3]), Number(f[4])), [f[0], .. List(f[5])]));
        }

        return (countries, places);
    }

    private static Place? Capital(string field, string code)
    {
        var parts = field.Split(Commas, StringSplitOptions.TrimEntries);
        return parts.Length == 3 ? new Place(parts[0], PlaceKind.Capital, code, Number(parts[1]), Number(parts[2])) : null;
    }

    private static PlaceKind Kind(string word) => word switch
    {
        "city" => PlaceKind.City,
        "region" => PlaceKind.Region,
        "world" => PlaceKind.World,
        _ => PlaceKind.Feature,
    };

    private static double? Number(string field) =>
        field.Length == 0 ? null : double.Parse(field, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string[] List(string field) =>
        field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
