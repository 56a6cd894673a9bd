using Rapporteur.Training.Muc;

namespace Rapporteur.Quality.Muc;

/// <summary>Words a filler and what hangs on it.</summary>
/// <param name="model">What was learned.</param>
/// <param name="features">Features of set fills in this message.</param>
/// <param name="incident">The incident that is filled.</param>
/// <param name="state">Where it happened; the nation of a target is told only where it is another.</param>
internal sealed class ItemMaker(MucModel model, SlotFeatures features, Incident incident, string state)
{
    public static string? Filled(string value) => value == StageThree.None ? null : value;

    public string Individual(Filler f) => Wording(f) is var wording && wording.PersonName is { } name ? name : wording.Description;

    public MucItem Organization(Filler f) => new() { Id = Wording(f).Organization, Confidence = Set(Slot.Confidence, f) };

    public MucItem Instrument(Filler f) => new() { Id = Wording(f).Description, Type = Set(Slot.InstrumentType, f) };

    public MucItem Physical(Filler f)
    {
        var wording = Wording(f);
        return new MucItem
        {
            Id = wording.Description,
            Type = Set(Slot.PhysicalType, f),
            Effect = Set(Slot.PhysicalEffect, f),
            Number = wording.Number,
            Nation = Nation(wording.Best),
        };
    }

    public MucItem Human(Filler f)
    {
        var wording = Wording(f);
        return new MucItem
        {
            Name = wording.PersonName,
            Description = wording.PersonName is null ? wording.Description : wording.Title,
            Type = Set(Slot.HumanType, f),
            Effect = Set(Slot.HumanEffect, f),
            Number = wording.Number,
            Nation = Nation(wording.Best),
        };
    }

    private string? Set(int slot, Filler f) => Filled(model.Three.Slots[slot].Best(features.OfFiller(f.Mentions, f.Role, incident.Type, slot)));

    private FillerWording Wording(Filler filler) =>
        new(filler, m => m.Name.Length > 0 && model.Three.Slots[Slot.HumanName].Best(features.OfName(m)) == StageThree.Name);

    /// <summary>The state that the phrase names or whose people's name it bears, unless the incident happened there.</summary>
    private string? Nation(Candidate candidate) =>
        incident.Document.Places?.Find(p => p.IsState && p.First >= candidate.Phrase.First && p.End <= Math.Max(candidate.Phrase.Head + 1, candidate.Phrase.CoreEnd) + 4 && p.First < candidate.Phrase.End) is { } place
            && place.State != state ? place.State : null;
}
