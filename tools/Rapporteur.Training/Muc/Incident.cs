namespace Rapporteur.Training.Muc;

/// <summary>What may become a template: sentences of a message that tell of one incident of one type.</summary>
internal sealed class Incident(MucDocument document, int type, List<int> sentences)
{
    public MucDocument Document { get; } = document;

    /// <summary>Index in <see cref="Types.All"/>.</summary>
    public int Type { get; } = type;

    public List<int> Sentences { get; } = sentences;

    public float[] Features { get; set; } = [];

    /// <summary>Chance that it belongs into the record.</summary>
    public double Chance { get; set; }

    public List<Filler> Fillers { get; } = [];

    /// <summary>How surely a sentence tells of this type.</summary>
    public double Sureness(int sentence) => Document.TypeChances[sentence][Type];
}

/// <summary>Phrases that mean the same, as a filler of one role in one incident.</summary>
/// <param name="Role">What they would be.</param>
/// <param name="Mentions">All phrases of the message that mean it, in text order.</param>
/// <param name="Features">What the decision rests on; see <see cref="FillerFeatures"/>.</param>
internal sealed record Filler(Role Role, List<Candidate> Mentions, float[] Features)
{
    public double Chance { get; set; }
}
