namespace Rapporteur.Quality;

/// <summary>Hits against what was predicted and what was to be found, by measure.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, (int Hit, int Predicted, int Gold)> counts = [];

    public IEnumerable<string> Measures => counts.Keys;

    public void Add(string measure, int hit, int predicted, int gold)
    {
        counts.TryGetValue(measure, out var n);
        counts[measure] = (n.Hit + hit, n.Predicted + predicted, n.Gold + gold);
    }

    public void Add(string measure, (int Hit, int Predicted, int Gold) n) => Add(measure, n.Hit, n.Predicted, n.Gold);

    public double F1(string measure)
    {
        var (precision, recall) = (Precision(measure), Recall(measure));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    public double Precision(string measure) => counts.TryGetValue(measure, out var n) && n.Predicted > 0 ? (double)n.Hit / n.Predicted : 0;

    public double Recall(string measure) => counts.TryGetValue(measure, out var n) && n.Gold > 0 ? (double)n.Hit / n.Gold : 0;

    public string Row(string measure)
    {
        var (hit, predicted, gold) = counts[measure];
        return $"{measure,-28}{hit,6}{predicted,7}{gold,7}{Precision(measure),8:0.000}{Recall(measure),8:0.000}{F1(measure),8:0.000}";
    }
}
