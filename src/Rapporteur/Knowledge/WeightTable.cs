using System.Globalization;

namespace Rapporteur.Knowledge;

/// <summary>A table of features and weights: lines of a data file, addressed as <c>section/feature</c>.</summary>
internal sealed class WeightTable
{
    private readonly Dictionary<string, double> byFeature;

    public WeightTable(string path) => byFeature = DataFile.Sections(path).ToDictionary(
        s => s.Section + "/" + s.Line.Split(' ')[0],
        s => double.Parse(s.Line.Split(' ')[1], CultureInfo.InvariantCulture));

    public double this[string feature] => byFeature[feature];
}
