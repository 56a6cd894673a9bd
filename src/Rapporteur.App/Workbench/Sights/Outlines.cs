using System.Text.Json;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>Outlines of the countries (Natural Earth by world-atlas, TopoJSON), read once from the bundled file.</summary>
internal sealed class Outlines
{
    private static readonly Lazy<Outlines> shared = new(() => Read(Path.Combine(AppContext.BaseDirectory, "wwwroot", "countries-50m.json")));

    private Outlines(IReadOnlyList<IReadOnlyList<(double Lon, double Lat)>> rings) => Rings = rings;

    public static Outlines Shared => shared.Value;

    /// <summary>Closed lines of degrees east and north; holes are rings like others.</summary>
    public IReadOnlyList<IReadOnlyList<(double Lon, double Lat)>> Rings { get; }

    /// <summary>Without the file there are no outlines.</summary>
    private static Outlines Read(string path)
    {
        if (!File.Exists(path))
        {
            return new Outlines([]);
        }

        using var file = File.OpenRead(path);
        using var json = JsonDocument.Parse(file);
        var root = json.RootElement;
        var transform = root.GetProperty("transform");
        var (scale, shift) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
        var arcs = root.GetProperty("arcs").EnumerateArray().Select(a => Arc(a, scale, shift)).ToList();
        var rings = new List<IReadOnlyList<(double, double)>>();
        foreach (var shape in root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray().Where(s => s.TryGetProperty("arcs", out _)))
        {
            var parts = shape.GetProperty("arcs").EnumerateArray();
            var isMany = shape.GetProperty("type").GetString() == "MultiPolygon";
            rings.AddRange((isMany ? parts.SelectMany(p => p.EnumerateArray()) : parts).Select(r => Ring(r, arcs)));
        }

        return new Outlines(rings);
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());

    /// <summary>Each point is told by how far it lies from the one before, in steps of the grid.</summary>
    private static List<(double Lon, double Lat)> Arc(JsonElement arc, (double X, double Y) scale, (double X, double Y) shift)
    {
        var points = new List<(double, double)>(arc.GetArrayLength());
        var (x, y) = (0, 0);
        foreach (var step in arc.EnumerateArray())
        {
            (x, y) = (x + step[0].GetInt32(), y + step[1].GetInt32());
            points.Add(((x * scale.X) + shift.X, (y * scale.Y) + shift.Y));
        }

        return points;
    }

    /// <summary>Arcs one after the other; a negative number is the one's complement of an arc that runs backwards.</summary>
    private static List<(double, double)> Ring(JsonElement numbers, List<List<(double Lon, double Lat)>> arcs) => Unwrap(
        [.. numbers.EnumerateArray().Select(n => n.GetInt32()).SelectMany((n, i) => (n >= 0 ? arcs[n] : Enumerable.Reverse(arcs[~n])).Skip(i == 0 ? 0 : 1))]);

    /// <summary>Outlines made for a globe run over the 180th meridian: they go on beyond 180 degrees instead of jumping back.</summary>
    private static List<(double, double)> Unwrap(List<(double Lon, double Lat)> ring)
    {
        var turn = 0;
        var flat = new List<(double Lon, double Lat)>(ring.Count + 2);
        for (var i = 0; i < ring.Count; i++)
        {
            var step = i == 0 ? 0 : ring[i].Lon - ring[i - 1].Lon;
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            flat.Add((ring[i].Lon + turn, ring[i].Lat));
        }

        // Around a pole: closed along the edge of the map.
        return turn == 0 ? flat : [.. flat, (flat[^1].Lon, -90), (flat[0].Lon, -90), flat[0]];
    }
}
