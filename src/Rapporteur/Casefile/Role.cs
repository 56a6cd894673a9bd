namespace Rapporteur.Casefile;

/// <summary>Somebody in a role of an account: the actor of the case where it is one, and the words shown for it.</summary>
public sealed record Role(Actor? Actor, string Words)
{
    /// <summary>The actor's name in the case, or the report's words.</summary>
    public string Name => Actor is { IsNamed: true } ? Actor.Name : Words;

    /// <summary>Whether the two mean the same: one actor, or the same words.</summary>
    public bool Same(Role other) =>
        Actor is not null && other.Actor is not null
            ? Actor.Id == other.Actor.Id
            : Actor is null && other.Actor is null && string.Equals(Words, other.Words, StringComparison.OrdinalIgnoreCase);
}
