using System.Runtime.InteropServices;

namespace Rapporteur.Knowledge.Tagging;

/// <summary>What is known of a word regardless of its case.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal struct WordInfo
{
    public const byte NoLabel = 255;

    /// <summary>Distributional class from raw text, 0 if unknown.</summary>
    public ushort Cluster;

    /// <summary>Which labels the treebanks give it, as a number; 0 if it is rare there.</summary>
    public byte Ambiguity;

    /// <summary>How often raw text writes it with a capital inside a sentence: 0 unknown, 1 never ... 6 always.</summary>
    public byte Title;

    /// <summary>The only label it ever has, or <see cref="NoLabel"/>.</summary>
    public byte Only;
}
