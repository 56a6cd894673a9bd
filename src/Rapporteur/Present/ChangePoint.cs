namespace Rapporteur.Present;

/// <summary>A step of time from which on there is another rate.</summary>
/// <param name="Index">First step of the new rate.</param>
/// <param name="Before">Mean count of a step since the change point before.</param>
/// <param name="After">Mean count of a step until the next change point.</param>
public sealed record ChangePoint(int Index, double Before, double After);
