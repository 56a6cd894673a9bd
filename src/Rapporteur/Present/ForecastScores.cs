namespace Rapporteur.Present;

/// <summary>Brier score and calibration of forecasters, from what analysts settled.</summary>
public static class ForecastScores
{
    /// <summary>Upper ends of the bands of ICD 203, in per cent.</summary>
    private static readonly int[] Bands = [5, 20, 45, 55, 80, 95, 100];

    /// <summary>One for each forecaster, and first one for all together; those with most settled forecasts first.</summary>
    public static IReadOnlyList<ForecastScore> Of(IReadOnlyList<ForecastRow> forecasts) => forecasts.Count == 0 ? [] :
        [Score("all", forecasts), .. forecasts.GroupBy(f => f.Who, StringComparer.Ordinal).Select(g => Score(g.Key, [.. g])).OrderByDescending(s => s.Settled).ThenBy(s => s.Who, StringComparer.Ordinal)];

    private static ForecastScore Score(string who, IReadOnlyList<ForecastRow> forecasts)
    {
        var settled = forecasts.Where(f => f.Outcome is "happened" or "did-not").ToList();
        var scored = settled.Where(f => f is { Low: not null, High: not null }).Select(f => (Low: f.Low!.Value / 100.0, High: f.High!.Value / 100.0, Came: f.Outcome == "happened" ? 1.0 : 0.0)).ToList();
        double? Mean(Func<(double Low, double High, double Came), double> likely) => scored.Count == 0 ? null : scored.Average(s => Math.Pow(likely(s) - s.Came, 2));
        return new ForecastScore(who, forecasts.Count, settled.Count, scored.Count, Mean(s => (s.Low + s.High) / 2),
            Mean(s => s.Came > 0 ? s.High : s.Low), Mean(s => s.Came > 0 ? s.Low : s.High), Calibration(scored));
    }

    private static List<CalibrationBand> Calibration(List<(double Low, double High, double Came)> scored) =>
        [.. scored.GroupBy(s => Array.FindIndex(Bands, b => (s.Low + s.High) * 50 <= b)).OrderBy(g => g.Key)
            .Select(g => new CalibrationBand(g.Key == 0 ? 0 : Bands[g.Key - 1], Bands[g.Key], g.Count(), g.Count(s => s.Came > 0)))];
}
