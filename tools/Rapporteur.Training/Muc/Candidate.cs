using Rapporteur.Read;

namespace Rapporteur.Training.Muc;

/// <summary>A phrase that could fill a slot.</summary>
internal sealed class Candidate
{
    public required int Index { get; init; }

    public required int Sentence { get; init; }

    public required NounPhrase Phrase { get; init; }

    /// <summary>The phrase without article and number, with what "of" adds to it.</summary>
    public required string Text { get; init; }

    /// <summary>The name inside, or empty.</summary>
    public required string Name { get; init; }

    /// <summary>Title or trade that stands before the name inside the phrase, or empty.</summary>
    public required string Title { get; init; }

    /// <summary>Phrases that mean the same share it.</summary>
    public int Cluster { get; set; }

    /// <summary>Chance of each <see cref="Role"/>, as a model that has not seen the message puts it.</summary>
    public double[] Chances { get; set; } = [];

    public int Head => Phrase.Head;
}
