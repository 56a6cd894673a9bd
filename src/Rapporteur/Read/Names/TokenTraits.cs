using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>What the features of a token and its neighbours are made of.</summary>
internal struct TokenTraits
{
    public uint Word;
    public uint Prefix3;
    public uint Suffix2;
    public uint Suffix3;
    public uint Suffix4;
    public NameFlags Flags;

    /// <summary>Case class (two bits) and cluster of the word in the corpora.</summary>
    public ushort Known;

    /// <summary>Kind of the longest data phrase that covers the token and its place there: bits of <see cref="PhraseBits"/> &lt;&lt; 2 | part.</summary>
    public ushort Phrase;
    public Shape Shape;
    public Writing Writing;

    /// <summary>Whether it is written, or in capitals probably would be written, with a capital.</summary>
    public bool Capital;

    /// <summary>Whether it can be part of a name at all.</summary>
    public bool Candidate;

    /// <summary>Number of the strict and of the wide run that the token is in, -1 outside.</summary>
    public int Run;
    public int WideRun;

    public readonly int CaseClass => Known & 3;

    public readonly int Cluster => Known >> 2;
}
