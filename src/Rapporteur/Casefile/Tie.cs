using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>A relation between actors as all reports that assert it tell it.</summary>
public sealed record Tie
{
    /// <summary><c>rel-</c> and a hash of subject, predicate and object.</summary>
    public required string Id { get; init; }

    public required Role Subject { get; init; }

    public required RelationPredicate Predicate { get; init; }

    public required Role Object { get; init; }

    public required IReadOnlyList<TieAccount> Accounts { get; init; }
}
