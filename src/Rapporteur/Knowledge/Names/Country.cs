namespace Rapporteur.Knowledge.Names;

/// <summary>A country or territory, past ones included.</summary>
/// <param name="Alpha2">ISO 3166 alpha-2; empty for what has none.</param>
/// <param name="Alpha3">ISO 3166 alpha-3 (former codes for former countries); empty for what has none.</param>
/// <param name="Demonyms">Adjectives and words for its people.</param>
internal sealed record Country(string Name, string Alpha2, string Alpha3, Place Place, Place? Capital, IReadOnlyList<string> Demonyms);
