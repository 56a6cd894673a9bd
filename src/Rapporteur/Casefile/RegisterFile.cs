namespace Rapporteur.Casefile;

/// <summary>A register or gazetteer that the case took in.</summary>
/// <param name="Name">Name of the file.</param>
/// <param name="Sha256">Of its bytes, lower-case hexadecimal.</param>
/// <param name="TakenIn">When, UTC.</param>
/// <param name="Entries">How many entries or places it gave.</param>
public sealed record RegisterFile(string Name, string Sha256, DateTimeOffset TakenIn, int Entries);
