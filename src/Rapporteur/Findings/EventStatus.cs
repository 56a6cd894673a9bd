namespace Rapporteur.Findings;

/// <summary>Whether the report holds that the event took place.</summary>
public enum EventStatus
{
    Occurred,
    Ongoing,
    Planned,
    Attempted,

    /// <summary>Given only as somebody's claim.</summary>
    Alleged,
    Hypothetical,
}
