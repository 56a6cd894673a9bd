using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Rapporteur.Casefile;

namespace Rapporteur.Intake.Registers;

/// <summary>A gazetteer as it was read.</summary>
public sealed record Gazetteer(RegisterFile File, IReadOnlyList<GazetteerPlace> Places);

/// <summary>Reads gazetteers in the dump format of GeoNames: 19 columns between tabs, as text or zipped. Understood as a whole or not at all.</summary>
public static class GazetteerReader
{
    private const int Columns = 19;
    private const int LongestName = 200;

    /// <param name="path">A .txt file of that format, or a .zip with one inside.</param>
    /// <param name="takenIn">The moment to note.</param>
    public static Outcome<Gazetteer> Read(string path, DateTimeOffset takenIn)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var file = File.OpenRead(path);
            var places = Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".zip" => Zipped(file),
                ".txt" or ".tsv" => Parse(new StreamReader(file, leaveOpen: true)),
                _ => null,
            };
            if (places is null)
            {
                return RegisterMessages.UnknownFormat.About(name);
            }

            file.Position = 0;
            return places.Count == 0
                ? RegisterMessages.NothingInIt.About(name, "place")
                : new Gazetteer(new RegisterFile(name, Convert.ToHexStringLower(SHA256.HashData(file)), takenIn, places.Count), places);
        }
        catch (RegisterException e)
        {
            return RegisterMessages.BadLine.About(name, e.Line, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return RegisterMessages.Unreadable.About(path, e.Message);
        }
    }

    private static List<GazetteerPlace> Zipped(Stream file)
    {
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        return archive.Entries.Where(e => e.Name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !e.Name.Contains("readme", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(e => e.Length).FirstOrDefault() is { } entry
            ? Parse(new StreamReader(entry.Open()))
            : [];
    }

    private static List<GazetteerPlace> Parse(StreamReader reader)
    {
        using var _ = reader;
        var places = new List<GazetteerPlace>();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                places.Add(Place(line.Split('\t'), number));
            }
        }

        return places;
    }

    private static GazetteerPlace Place(string[] cells, int line)
    {
        if (cells.Length != Columns)
        {
            throw new RegisterException(line, $"{cells.Length} columns, but the format has {Columns}");
        }

        var culture = CultureInfo.InvariantCulture;
        if (!long.TryParse(cells[0], NumberStyles.None, culture, out var id)
            || !double.TryParse(cells[4], NumberStyles.Float, culture, out var latitude) || latitude is not (>= -90 and <= 90)
            || !double.TryParse(cells[5], NumberStyles.Float, culture, out var longitude) || longitude is not (>= -180 and <= 180))
        {
            throw new RegisterException(line, "columns 1, 5 and 6 must be a number, a latitude and a longitude");
        }

        var name = cells[1].Length > 0 ? cells[1] : cells[2];
        return name.Length is 0 or > LongestName
            ? throw new RegisterException(line, "this place has no name")
            : new GazetteerPlace(id, name, latitude, longitude, $"{cells[6]}.{cells[7]}")
            {
                Country = cells[8],
                Region = cells[10],
                Population = long.TryParse(cells[14], NumberStyles.None, culture, out var people) ? people : 0,
                OtherNames = [.. cells[3].Split(',', StringSplitOptions.RemoveEmptyEntries).Append(cells[2]).Where(n => n.Length > 0 && n != name).Distinct()],
            };
    }
}
