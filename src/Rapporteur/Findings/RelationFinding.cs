using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>A relation or attribute of an actor that a report asserts.</summary>
public sealed record RelationFinding : Finding
{
    public required Party Subject { get; init; }

    public required RelationPredicate Predicate { get; init; }

    public required Party Object { get; init; }

    /// <summary>First days of the time in which it holds, or null.</summary>
    public DateRange? Since { get; init; }

    /// <summary>Last days of the time in which it holds, or null.</summary>
    public DateRange? Until { get; init; }

    /// <summary>Whether the report says that it no longer holds.</summary>
    public bool Former { get; init; }
}
