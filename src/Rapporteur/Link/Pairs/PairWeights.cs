using System.Text;
using Rapporteur.Knowledge;

namespace Rapporteur.Link.Pairs;

/// <summary>The table of weights of the features, one column of it for persons and one for bodies: data/link/pair-weights.txt.</summary>
internal static class PairWeights
{
    public const string File = "link/pair-weights.txt";

    public static double[] Persons { get; } = Read("persons");

    public static double[] Bodies { get; } = Read("bodies");

    /// <summary>A feature as the file writes it.</summary>
    public static string Name(PairFeature feature)
    {
        var name = new StringBuilder();
        foreach (var letter in feature.ToString())
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    private static double[] Read(string section)
    {
        var table = new WeightTable(File);
        return [.. Enum.GetValues<PairFeature>().Select(f => table[$"{section}/{Name(f)}"])];
    }
}
