namespace Rapporteur.Present;

/// <summary>The first rows of a listing, and how many there are in all.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Total);
