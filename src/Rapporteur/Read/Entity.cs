using Rapporteur.Findings;

namespace Rapporteur.Read;

/// <summary>Phrases of one report that mean the same person, group or thing.</summary>
internal sealed class Entity
{
    public required int Index { get; init; }

    public List<NounPhrase> Phrases { get; } = [];

    public ActorKind Kind { get; set; }

    /// <summary>The fullest proper name, or the first description.</summary>
    public string Name { get; set; } = "";

    /// <summary>Distinct surface forms, pronouns left out; may hold forms that stand inside a longer phrase.</summary>
    public List<string> Names { get; } = [];

    public bool IsNamed { get; set; }

    /// <summary>Whether it can act, speak or suffer: false for times, sums, documents and the like.</summary>
    public bool IsActor { get; set; }

    /// <summary>Whether one of its phrases does or suffers something: a subject, an object, somebody one acts with or against.</summary>
    public bool TakesPart { get; set; }
}
