using Rapporteur.Read.Attribution;
using Rapporteur.Text;

namespace Rapporteur.Read.Forecasts;

/// <summary>A forecast in the making.</summary>
internal sealed record ForecastDraft
{
    public required Outlook Outlook { get; init; }

    /// <summary>Head token of the forecaster, or -1 for the author.</summary>
    public required int Speaker { get; init; }

    public IReadOnlyList<SpeechAct> Chain { get; init; } = [];

    public DateRange? Horizon { get; init; }

    public string? HorizonWords { get; init; }

    public required (int First, int Last) Evidence { get; init; }
}
