using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>An actor that an analyst brought into the case: data of the case, used as evidence where reports name somebody.</summary>
public sealed record RegisterEntry
{
    /// <summary><c>reg-</c> and a hash of its key.</summary>
    public required string Id { get; init; }

    /// <summary>Its id in the file it came from, or its name there.</summary>
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>What it is, or null where the file does not say.</summary>
    public ActorKind? Kind { get; init; }

    public IReadOnlyList<RegisterName> Aliases { get; init; } = [];

    /// <summary>Names or keys of the bodies it is a part or a member of.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    public IReadOnlyList<RegisterPost> Posts { get; init; } = [];

    public IReadOnlyList<RegisterIdentifier> Identifiers { get; init; } = [];

    public string? Note { get; init; }

    public bool IsPerson => Kind == ActorKind.Person;
}

/// <summary>Another name of an entry.</summary>
/// <param name="Words">The name.</param>
/// <param name="IsWeak">Whether others bear it too, so that it does not prove who is meant.</param>
public sealed record RegisterName(string Words, bool IsWeak);

/// <summary>A post that an entry held.</summary>
/// <param name="Title">What it was: leader, minister of defence.</param>
/// <param name="Body">Of which body, or null.</param>
/// <param name="From">First day on which it may have held it; null where nothing tells.</param>
/// <param name="To">Last such day; null where nothing tells or it still holds it.</param>
public sealed record RegisterPost(string Title, string? Body, DateOnly? From, DateOnly? To);

/// <summary>What a list elsewhere calls it: <c>wikidata</c> Q42, <c>ofac</c> 12345.</summary>
public sealed record RegisterIdentifier(string Scheme, string Value);
