using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read;

/// <summary>A noun phrase, named by its head token.</summary>
internal sealed class NounPhrase
{
    public required int Head { get; init; }

    /// <summary>First token and the token behind the last, relative clauses and appositions left out.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    public required TextSpan Span { get; init; }

    public required MentionForm Form { get; set; }

    /// <summary>
    /// The token that tells what is meant: the head, or in "dozens of rebels" and "three of the guards" the noun behind the quantity.
    /// </summary>
    public int Content { get; init; }

    /// <summary>The name alone, without titles, articles and descriptions; empty (CoreFirst = CoreEnd) where there is none.</summary>
    public int CoreFirst { get; init; }

    public int CoreEnd { get; init; }

    /// <summary>Semantic class of the head from data/classes (person, armed-group, weapon, facility, place-noun ...), or empty.</summary>
    public string Class { get; set; } = "";

    public EntityTag Entity { get; init; }

    public bool Plural { get; init; }

    public bool Definite { get; init; }

    /// <summary>The words that say how many: <c>three</c>, <c>dozens of</c>, <c>at least 12</c>; null where none do.</summary>
    public string? Number { get; init; }

    /// <summary>Index in <see cref="Draft.Entities"/>, or -1.</summary>
    public int Cluster { get; set; } = -1;

    public bool HasName => CoreEnd > CoreFirst;
}
