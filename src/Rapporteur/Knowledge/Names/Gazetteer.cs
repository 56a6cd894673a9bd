using System.Diagnostics.CodeAnalysis;

namespace Rapporteur.Knowledge.Names;

/// <summary>Places by name, whatever their case, accents and signs for ayn or hamza. Loaded on first use, shared between threads.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(() => new Gazetteer());

    private readonly Dictionary<uint, List<Place>> places = [];
    private readonly Dictionary<uint, Country> demonyms = [];
    private readonly Dictionary<string, Country> codes = new(StringComparer.OrdinalIgnoreCase);

    private Gazetteer()
    {
        foreach (var (place, names) in PlaceFiles.Places())
        {
            foreach (var name in names)
            {
                var hash = Phrases.Hash(Bare(name));
                if (!places.TryGetValue(hash, out var same))
                {
                    places.Add(hash, same = []);
                }

                same.Add(place);
            }
        }

        foreach (var country in PlaceFiles.Countries())
        {
            foreach (var word in country.Demonyms)
            {
                demonyms.TryAdd(Phrases.Hash(word), country);
            }

            codes.TryAdd(country.Alpha2, country);
            codes.TryAdd(country.Alpha3, country);
        }
    }

    public static Gazetteer Shared => Loaded.Value;

    public IReadOnlyList<Country> Countries => PlaceFiles.Countries();

    /// <summary>The likeliest place of that name; an article before it does not matter.</summary>
    public bool TryPlace(string name, [NotNullWhen(true)] out Place? place)
    {
        place = Places(name) is [var first, ..] ? first : null;
        return place is not null;
    }

    /// <summary>All places of that name, the likeliest first.</summary>
    public IReadOnlyList<Place> Places(string name) =>
        places.TryGetValue(Phrases.Hash(Bare(name)), out var found) ? found : [];

    /// <summary>The country of an adjective or a word for its people: Iraqi, Danes, South Sudanese.</summary>
    public bool TryDemonym(string word, [NotNullWhen(true)] out Country? country) =>
        demonyms.TryGetValue(Phrases.Hash(word), out country);

    /// <summary>The country of an ISO 3166 alpha-2 or alpha-3 code.</summary>
    public bool TryCountry(string code, [NotNullWhen(true)] out Country? country)
    {
        country = null;
        return code.Length > 0 && codes.TryGetValue(code, out country);
    }

    /// <summary>The country that is meant by a name or lies around the place of that name.</summary>
    public bool TryCountryOf(string placeName, [NotNullWhen(true)] out Country? country)
    {
        country = null;
        return TryPlace(placeName, out var place) && TryCountry(place.Country, out country);
    }

    private static string Bare(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
