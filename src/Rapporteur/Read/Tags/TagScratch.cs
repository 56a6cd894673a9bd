using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Read.Tags;

/// <summary>Working room of one thread, grown to the longest sentence.</summary>
internal sealed class TagScratch
{
    /// <summary>Stands for the label of what lies outside the sentence.</summary>
    public const uint NoLabel = 31;

    public TypeEntry[] Entries { get; private set; } = [];

    public WordType[] Types { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    /// <summary>Words whose label deserves a second look.</summary>
    public bool[] Unsure { get; private set; } = [];

    public uint Place { get; set; }

    public void Reserve(int count)
    {
        if (Types.Length < count)
        {
            Entries = new TypeEntry[count * 2];
            Types = new WordType[count * 2];
            Labels = new byte[count * 2];
            Unsure = new bool[count * 2];
        }
    }
}
