namespace Rapporteur.Training.Link;

/// <summary>Figures of scored pairs.</summary>
/// <param name="RecallAt97">Highest recall at a precision of 0.97 or more.</param>
/// <param name="Threshold">Lowest score of that.</param>
/// <param name="BestF1">F1 at the best threshold.</param>
/// <param name="PrecisionAt70">Highest precision at a recall of 0.70 or more.</param>
public sealed record PairFigures(double RecallAt97, double Threshold, double BestF1, double PrecisionAt70)
{
    private const double WantedPrecision = 0.97;
    private const double WantedRecall = 0.70;

    public static PairFigures Of(IEnumerable<(double Score, bool Same)> scored)
    {
        var sorted = scored.OrderByDescending(s => s.Score).ToList();
        double all = sorted.Count(s => s.Same), hit = 0, recall = 0, threshold = 1, best = 0, precision70 = 0;
        for (var i = 0; i < sorted.Count; i++)
        {
            hit += sorted[i].Same ? 1 : 0;
            if (i + 1 < sorted.Count && sorted[i + 1].Score == sorted[i].Score)
            {
                continue;
            }

            var (p, r) = (hit / (i + 1), hit / all);
            (recall, threshold) = p >= WantedPrecision ? (r, sorted[i].Score) : (recall, threshold);
            best = Math.Max(best, 2 * p * r / Math.Max(p + r, 1e-9));
            precision70 = r >= WantedRecall ? Math.Max(precision70, p) : precision70;
        }

        return new PairFigures(recall, threshold, best, precision70);
    }

    public override string ToString() =>
        $"recall {RecallAt97:0.000} at precision 0.97 (score {Threshold:0.000}), precision {PrecisionAt70:0.000} at recall 0.70, best F1 {BestF1:0.000}";
}
