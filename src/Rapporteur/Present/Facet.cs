namespace Rapporteur.Present;

/// <summary>What a listing can be narrowed by.</summary>
public enum Facet
{
    /// <summary>Id of an actor in any role, whole.</summary>
    ActorId,

    /// <summary>Name of an actor in any role, or the words for it; a part of it is enough.</summary>
    ActorName,

    /// <summary>Type, mode, status, act, predicate or kind, whole.</summary>
    Type,

    /// <summary>A part of it is enough.</summary>
    Place,

    /// <summary>Publisher, file name or id of a report; a part of it is enough.</summary>
    Source,

    /// <summary>Of an act of speech: id of the incident that it is about, whole.</summary>
    Incident,
}
