using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>What the map needs.</summary>
/// <param name="Places">Most incidents first.</param>
/// <param name="NotPlaced">Incidents that the gazetteer cannot place.</param>
internal sealed record MapData(IReadOnlyList<MapPlace> Places, int NotPlaced)
{
    /// <summary>Lines of a popup; the rest is a link.</summary>
    private const int Most = 8;

    public static MapData Of(IReadOnlyList<(IncidentRow Row, LocationView? At)> located) => new(
        [.. located.Where(l => l.At is not null).GroupBy(l => l.At!.Gazetteer).Select(g => Place([.. g])).OrderByDescending(p => p.Count).ThenBy(p => p.Name, StringComparer.Ordinal)],
        located.Count(l => l.At is null));

    private static MapPlace Place(List<(IncidentRow Row, LocationView? At)> here)
    {
        var at = here[0].At!;
        var lines = here.OrderByDescending(h => Latest(h.Row)).Take(Most).Select(h => new MapLine(h.Row.Id, IncidentWords.Of(h.Row), h.Row.Grade, h.Row.Reports)).ToList();
        return new MapPlace(at.Gazetteer, at.Name, at.Country, at.Latitude, at.Longitude, at.Precision, PlaceSketch.Radius(at.Precision), here.Count, at.Candidates[0].Named, lines);
    }

    private static DateOnly Latest(IncidentRow row) => row.Date?.To ?? row.Date?.From ?? DateOnly.MinValue;
}

/// <summary>A place of the gazetteer with the incidents in it.</summary>
/// <param name="Id">Number in the gazetteer.</param>
/// <param name="Name">As the gazetteer has it.</param>
/// <param name="Country">ISO 3166 alpha-2, or empty.</param>
/// <param name="Lat">Degrees north.</param>
/// <param name="Lon">Degrees east.</param>
/// <param name="Precision">town, feature, region or country.</param>
/// <param name="Radius">Kilometres around the point within which the place lies; 0 for a point.</param>
/// <param name="Count">Incidents there.</param>
/// <param name="Named">A name by which reports call it.</param>
/// <param name="Lines">The latest of them.</param>
public sealed record MapPlace(long Id, string Name, string Country, double Lat, double Lon, string Precision, int Radius, int Count, string Named, IReadOnlyList<MapLine> Lines);

/// <summary>An incident as a popup shows it.</summary>
/// <param name="Id">Of the incident.</param>
/// <param name="Line">In a few words.</param>
/// <param name="Grade">Admiralty code.</param>
/// <param name="Reports">Number of reports.</param>
public sealed record MapLine(string Id, string Line, string Grade, int Reports);
