namespace Rapporteur.Present;

/// <summary>A name of an actor, how it refers, and which sources use it.</summary>
public sealed record NameRow(string Name, string Form, IReadOnlyList<string> Sources);
