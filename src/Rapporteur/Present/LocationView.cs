using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Link;

namespace Rapporteur.Present;

/// <summary>Where an incident lies, by the case's gazetteer.</summary>
public sealed record LocationView
{
    public required string Name { get; init; }

    /// <summary>Degrees north.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public required double Longitude { get; init; }

    /// <summary>ISO 3166 alpha-2, or empty.</summary>
    public required string Country { get; init; }

    /// <summary>Number in the gazetteer.</summary>
    public required long Gazetteer { get; init; }

    /// <summary>What the point stands for: town, region, country, or feature.</summary>
    public required string Precision { get; init; }

    /// <summary>All candidates, best first, with their reasons; the first is the one shown.</summary>
    public required IReadOnlyList<PlaceCandidate> Candidates { get; init; }

    /// <summary>Where the places of an incident lie.</summary>
    /// <param name="references">The gazetteer.</param>
    /// <param name="places">The place and those around it, as reports name them.</param>
    /// <param name="readings">Of the reports that tell it: which countries they are about.</param>
    public static LocationView? Find(IReferences references, IReadOnlyList<string> places, IEnumerable<Reading> readings) =>
        !places.Any(p => references.Places(p).Count > 0) ? null : Of(new PlaceRanker(references).Rank(places, [.. readings.SelectMany(r => r.Events).SelectMany(e => e.Place)]));

    internal static LocationView? Of(IReadOnlyList<PlaceCandidate> candidates) => candidates is not [var best, ..] ? null : new LocationView
    {
        Name = best.Place.Name,
        Latitude = best.Place.Latitude,
        Longitude = best.Place.Longitude,
        Country = best.Place.Country,
        Gazetteer = best.Place.Id,
        Precision = best.Place.Feature switch
        {
            ['P', ..] => "town",
            "A.PCLI" or "A.PCLS" or "A.PCLD" or "A.PCLF" or "A.PCL" => "country",
            ['A', ..] => "region",
            _ => "feature",
        },
        Candidates = candidates,
    };
}
