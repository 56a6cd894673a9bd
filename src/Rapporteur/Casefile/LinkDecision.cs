namespace Rapporteur.Casefile;

/// <summary>What became of a possible link.</summary>
public enum LinkDecision
{
    /// <summary>The two names mean one actor.</summary>
    Made,

    /// <summary>An analyst should look.</summary>
    Proposed,
}
