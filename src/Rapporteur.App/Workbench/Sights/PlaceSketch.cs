using System.Globalization;
using System.Text;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>A small picture of where a place lies: outlines around it as one path, degrees evenly spaced and narrowed by the cosine of the latitude.</summary>
internal sealed class PlaceSketch
{
    public const int Width = 320;
    public const int Height = 200;
    private const double KilometresOfDegree = 111.2;

    /// <summary>Pixels between two points of an outline, inside the picture and outside.</summary>
    private const double FineStep = 0.7;
    private const double CoarseStep = 15;
    private readonly LocationView at;
    private readonly double scale;
    private readonly double narrow;

    public PlaceSketch(LocationView at)
    {
        this.at = at;
        narrow = Math.Max(0.15, Math.Cos(at.Latitude * Math.PI / 180));
        RadiusKilometres = Radius(at.Precision);
        scale = Height / (2 * Math.Max(4, RadiusKilometres / KilometresOfDegree * 2.2));
    }

    /// <summary>0 where the place is a point.</summary>
    public int RadiusKilometres { get; }

    /// <summary>In pixels of the picture.</summary>
    public double Circle => RadiusKilometres / KilometresOfDegree * scale;

    /// <summary>How far around the point a place of such precision may lie, in kilometres.</summary>
    public static int Radius(string precision) => precision switch { "country" => 250, "region" => 60, _ => 0 };

    /// <summary>The outlines that cross the picture, as the data of a path.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        foreach (var ring in Outlines.Shared.Rings)
        {
            var shift = Math.Round((at.Longitude - ((ring.Min(p => p.Lon) + ring.Max(p => p.Lon)) / 2)) / 360) * 360;
            var points = ring.Select(p => Point(p.Lon + shift, p.Lat)).ToList();
            if (points.Max(p => p.X) >= 0 && points.Min(p => p.X) <= Width && points.Max(p => p.Y) >= 0 && points.Min(p => p.Y) <= Height)
            {
                Add(path, points);
            }
        }

        return path.ToString();
    }

    /// <summary>Pixels; what lies far outside is drawn at the edge of three times the picture.</summary>
    private (double X, double Y) Point(double longitude, double latitude) => (
        Math.Clamp((Width / 2.0) + ((longitude - at.Longitude) * narrow * scale), -Width, 2 * Width),
        Math.Clamp((Height / 2.0) - ((latitude - at.Latitude) * scale), -Height, 2 * Height));

    private static void Add(StringBuilder path, List<(double X, double Y)> points)
    {
        var (x, y) = (double.NaN, double.NaN);
        foreach (var p in points.Where((_, i) => i < points.Count - 1))
        {
            var least = p.X is >= 0 and <= Width && p.Y is >= 0 and <= Height ? FineStep : CoarseStep;
            if (!double.IsNaN(x) && Math.Abs(p.X - x) < least && Math.Abs(p.Y - y) < least)
            {
                continue;
            }

            path.Append(double.IsNaN(x) ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{p.X:0.#} {p.Y:0.#}");
            (x, y) = p;
        }

        path.Append('Z');
    }
}
