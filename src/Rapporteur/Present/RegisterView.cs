using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>An entry of the register that an actor is, and why.</summary>
public sealed record RegisterView(RegisterEntry Entry, RegisterMatch Match);
