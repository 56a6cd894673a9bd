namespace Rapporteur.Read.Statements;

/// <summary>One clause of what somebody says.</summary>
/// <param name="Head">Its verb, or the noun or adjective that it predicates.</param>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Quoted">Whether the words are the speaker's own.</param>
internal readonly record struct Piece(int Head, int First, int Last, bool Quoted);
