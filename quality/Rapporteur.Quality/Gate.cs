using System.Text.Json;

namespace Rapporteur.Quality;

/// <summary>Holds measured figures against floors.json; a figure below its floor fails the gate.</summary>
internal sealed class Gate(string floorsPath)
{
    private readonly Dictionary<string, Dictionary<string, double>> floors =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(File.ReadAllText(floorsPath)) ?? [];

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    /// <summary>Checks every floor of a set; a floor whose figure was not measured fails.</summary>
    public void Check(string set, Func<string, double?> figureOf)
    {
        foreach (var (measure, floor) in floors.GetValueOrDefault(set, []))
        {
            var figure = figureOf(measure);
            var holds = figure >= floor;
            (Passed, Failed) = holds ? (Passed + 1, Failed) : (Passed, Failed + 1);
            Console.WriteLine($"  {(holds ? "ok  " : "FAIL")} {set}: {measure} {(figure is { } f ? f.ToString("0.000") : "not measured")} (floor {floor:0.000})");
        }
    }

    public void Skip(string set, string reason)
    {
        Skipped += Math.Max(1, floors.GetValueOrDefault(set, []).Count);
        Console.WriteLine($"  skip {set}: {reason}");
    }
}
