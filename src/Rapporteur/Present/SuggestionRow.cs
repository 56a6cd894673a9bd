namespace Rapporteur.Present;

/// <summary>A proposal of another reader in one line; it counts for nothing until an analyst accepts it.</summary>
public sealed record SuggestionRow : Row
{
    /// <summary>Event, statement, relation or forecast.</summary>
    public required string Kind { get; init; }

    /// <summary>Who does, says or is what, in a few words.</summary>
    public required string What { get; init; }

    /// <summary>Name and version of the model.</summary>
    public required string Model { get; init; }

    /// <summary>The engine's own finding that says the same, or empty.</summary>
    public required string Agrees { get; init; }

    /// <summary>Open, accepted or rejected.</summary>
    public required string State { get; init; }
}
