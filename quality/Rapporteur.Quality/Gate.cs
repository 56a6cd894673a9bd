using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Quality;

/// <summary>Holds measured figures against floors.json; a figure below its floor fails the gate.</summary>
internal sealed class Gate(string floorsPath, bool pin)
{
    private static readonly JsonSerializerOptions format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, FloorSet> sets =
        JsonSerializer.Deserialize<Dictionary<string, FloorSet>>(File.ReadAllText(floorsPath)) ?? [];

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public int Skipped { get; private set; }

    /// <summary>
    /// Measures a set and checks every floor of it; a floor whose figure was not measured fails. A set whose files are not there is skipped.
    /// </summary>
    public void Check(string name, Corpus corpus, Func<IReadOnlyDictionary<string, double>> measure)
    {
        var set = sets.GetValueOrDefault(name, new FloorSet("", []));
        if (corpus.Missing is { } missing)
        {
            Skipped += Math.Max(1, set.Floors.Count);
            Console.WriteLine($"  skip {name}: {missing} is not there");
            return;
        }

        CheckDigest(name, set, corpus);
        var figures = measure();
        foreach (var (key, floor) in set.Floors)
        {
            double? figure = figures.TryGetValue(key, out var f) ? f : null;
            Count(figure >= floor, $"{name}: {key} {figure?.ToString("0.00#") ?? "not measured"} (floor {floor:0.00#})");
        }
    }

    /// <summary>Writes the digests of the sets that are at hand into floors.json.</summary>
    public void Save() => File.WriteAllText(floorsPath, JsonSerializer.Serialize(sets, format) + "\n");

    private void CheckDigest(string name, FloorSet set, Corpus corpus)
    {
        var digest = corpus.Digest();
        if (pin)
        {
            sets[name] = set with { Corpus = digest };
        }
        else if (corpus.IsOwn)
        {
            var advice = digest == set.Corpus ? "is the one that the floors were set on" : $"has changed ({digest}); where that is meant: gate --pin";
            Count(digest == set.Corpus, $"{name}: corpus {advice}");
        }
        else if (digest != set.Corpus)
        {
            Console.WriteLine($"  note {name}: not the corpus that the floors were set on, its digest is {digest}");
        }
    }

    private void Count(bool holds, string line)
    {
        (Passed, Failed) = holds ? (Passed + 1, Failed) : (Passed, Failed + 1);
        Console.WriteLine($"  {(holds ? "ok  " : "FAIL")} {line}");
    }
}
