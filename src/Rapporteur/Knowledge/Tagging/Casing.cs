namespace Rapporteur.Knowledge.Tagging;

/// <summary>How a sentence is written; decides how much the case of its words tells.</summary>
internal enum Casing : byte
{
    /// <summary>Case tells names from other words.</summary>
    Normal,

    /// <summary>All capitals or no capitals: case tells nothing.</summary>
    None,

    /// <summary>A headline with a capital on every longer word.</summary>
    Title,
}
