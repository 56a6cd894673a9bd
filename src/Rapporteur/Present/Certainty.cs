namespace Rapporteur.Present;

/// <summary>How firmly a relation stands.</summary>
public enum Certainty
{
    /// <summary>One origin says so.</summary>
    Single,

    /// <summary>Several independent origins say so, or an analyst has accepted it.</summary>
    Confirmed,

    /// <summary>Nobody says so: it follows from an event that is told, or another reader proposed it.</summary>
    Inferred,
}
