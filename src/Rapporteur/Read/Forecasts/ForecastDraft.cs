using Rapporteur.Read.Attribution;

namespace Rapporteur.Read.Forecasts;

/// <summary>A forecast in the making.</summary>
/// <param name="Head">Token of what is expected.</param>
/// <param name="Speaker">Head token of the forecaster, or -1 for the author.</param>
internal sealed record ForecastDraft(int Head, int Speaker, string Words, IReadOnlyList<SpeechAct> Chain, (int First, int Last) Evidence);
