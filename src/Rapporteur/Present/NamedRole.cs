namespace Rapporteur.Present;

/// <summary>Somebody in a role as a line shows it.</summary>
/// <param name="Name">Name of the actor, or the report's words.</param>
/// <param name="Actor">Id of the actor of the case, or null where it is none.</param>
public sealed record NamedRole(string Name, string? Actor);
