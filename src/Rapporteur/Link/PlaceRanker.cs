using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Knowledge;
using Rapporteur.Knowledge.Names;

namespace Rapporteur.Link;

/// <summary>
/// Ranks the places of the case's gazetteer that a name may mean: by name, inhabitants, the countries named beside it and those that the report
/// is about. The weights stand in data/link/place-weights.txt.
/// </summary>
public sealed class PlaceRanker(IReferences references)
{
    private const double Least = 0.5;
    private const int MostCandidates = 5;
    private const int MostPowers = 5;
    private const double Thousand = 3;

    private static readonly WeightTable weights = new("link/place-weights.txt");

    /// <summary>Candidates for the narrowest of the names that the gazetteer knows, best first; empty where none is good enough.</summary>
    /// <param name="names">The places of one event, as the report names them: the place itself and those around it, in any order.</param>
    /// <param name="around">All other places that the report names.</param>
    public IReadOnlyList<PlaceCandidate> Rank(IReadOnlyList<string> names, IReadOnlyList<string> around)
    {
        var beside = names.Select(CountryOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var main = around.Select(CountryOrItsPlace).OfType<string>().GroupBy(c => c, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        return names.Where(n => CountryOf(n) is null).Concat(names).Distinct()
            .Select(n => Candidates(n, beside, main)).FirstOrDefault(c => c.Count > 0) ?? [];
    }

    private List<PlaceCandidate> Candidates(string name, HashSet<string> beside, string? main) =>
        [.. references.Places(name).Select(p => Score(p, name, beside, main)).Where(c => c.Score >= Least)
            .OrderByDescending(c => c.Score).ThenBy(c => c.Place.Id).Take(MostCandidates)];

    private static PlaceCandidate Score(GazetteerPlace place, string name, HashSet<string> beside, string? main)
    {
        var features = new List<LinkFeature>();
        void Add(string feature, string compared, double times = 1) => features.Add(new LinkFeature(feature, compared, Math.Round(times * weights["place/" + feature], 2)));

        Add(Letters.Default.Fold(place.Name) == Letters.Default.Fold(name) ? "main-name" : "other-name", $"{name} | {place.Name}");
        if (place.Population > 0)
        {
            Add("inhabitants", place.Population.ToString(CultureInfo.InvariantCulture), Math.Clamp(Math.Log10(place.Population) - Thousand, 0, MostPowers));
        }

        if (place.Feature == "P.PPLC")
        {
            Add("capital", place.Country);
        }

        if (beside.Count > 0)
        {
            Add(beside.Contains(place.Country) ? "inside-named" : "outside-named", $"{place.Country} | {string.Join(' ', beside.Order(StringComparer.Ordinal))}");
        }

        if (main == place.Country && main.Length > 0)
        {
            Add("country-of-report", main);
        }

        return new PlaceCandidate(place, name, Math.Round(features.Sum(f => f.Contribution), 2), features);
    }

    /// <summary>The country that a name or an adjective is of, as ISO 3166 alpha-2.</summary>
    private static string? CountryOf(string name) =>
        Gazetteer.Shared.TryPlace(name, out var place) && place.Kind == PlaceKind.Country ? place.Country
        : Gazetteer.Shared.TryDemonym(name, out var country) ? country.Alpha2
        : null;

    private static string? CountryOrItsPlace(string name) =>
        CountryOf(name) ?? (Gazetteer.Shared.TryPlace(name, out var place) && place.Country.Length > 0 ? place.Country : null);
}
