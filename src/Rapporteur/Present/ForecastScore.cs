namespace Rapporteur.Present;

/// <summary>How well a forecaster's settled forecasts fared.</summary>
/// <param name="Who">The forecaster.</param>
/// <param name="Forecasts">All of them.</param>
/// <param name="Settled">Those that happened or did not; unclear ones count for nothing.</param>
/// <param name="Scored">Settled ones whose words stand for a band.</param>
/// <param name="Brier">Mean squared distance between the middle of the band and what came: 0 best, 1 worst, 0.25 a coin; null where nothing is scored.</param>
/// <param name="Best">The same from the end of each band that suits best: no reading of the words does better.</param>
/// <param name="Worst">The same from the end that suits worst.</param>
/// <param name="Calibration">By band of likelihood, rising; none is empty.</param>
public sealed record ForecastScore(string Who, int Forecasts, int Settled, int Scored, double? Brier, double? Best, double? Worst, IReadOnlyList<CalibrationBand> Calibration);
