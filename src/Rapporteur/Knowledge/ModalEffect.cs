namespace Rapporteur.Knowledge;

/// <summary>What a word does to the standing of what it governs.</summary>
internal enum ModalEffect : byte
{
    None, Negated, Attempted, Planned, Hypothetical, Alleged, Ongoing,
}
