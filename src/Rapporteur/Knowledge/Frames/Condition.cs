namespace Rapporteur.Knowledge.Frames;

/// <summary>What must hold of an argument for a frame to apply.</summary>
/// <param name="Sources">Syntactic sources, any of which satisfies it.</param>
/// <param name="Required">Whether an argument must be there at all.</param>
/// <param name="Forbidden">Whether it is the presence (of one of the classes) that must not be.</param>
/// <param name="Classes">Semantic classes allowed; empty for any.</param>
internal sealed record Condition(string[] Sources, bool Required, bool Forbidden, string[] Classes);
