namespace Rapporteur.Review;

/// <summary>What analysts have said about a finding.</summary>
public enum FindingState
{
    /// <summary>Nothing yet; of the engine's own it counts, of a suggestion it does not.</summary>
    Open,

    Accepted,

    Rejected,

    /// <summary>Looked at and left open.</summary>
    Unsure,

    /// <summary>Counts with other values than were read.</summary>
    Corrected,
}
