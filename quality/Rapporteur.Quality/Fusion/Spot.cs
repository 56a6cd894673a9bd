namespace Rapporteur.Quality.Fusion;

/// <summary>A place in a report of the collection; without a quote, the whole report.</summary>
internal sealed record Spot(string File, string? Quote);
