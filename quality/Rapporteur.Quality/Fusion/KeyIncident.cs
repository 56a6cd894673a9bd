namespace Rapporteur.Quality.Fusion;

/// <summary>An incident as a careful reader found it.</summary>
/// <param name="Id">Id in the key.</param>
/// <param name="Date">The day, or null where the key gives no single one.</param>
/// <param name="Tellings">Where reports tell it.</param>
/// <param name="Origins">Separate named origins among these reports, or null where the key does not say.</param>
internal sealed record KeyIncident(string Id, DateOnly? Date, IReadOnlyList<Spot> Tellings, int? Origins);
