using Rapporteur.Casefile;

namespace Rapporteur.Quality.Fusion;

/// <summary>A disagreement as a careful reader found it; the incident is null where the key names none.</summary>
internal sealed record KeyDispute(string Id, DisputeKind Kind, string? Incident, string About, IReadOnlyList<IReadOnlyList<Spot>> Sides);
