namespace Rapporteur.Read.Events;

/// <summary>Steps between the words that tell events and the events of a reading; the quality tool leaves them out one by one to see what each is worth.</summary>
[Flags]
internal enum EventSteps
{
    None = 0,

    /// <summary>Several words of one sentence that tell one event are joined.</summary>
    Joining = 1,

    /// <summary>Tolls without a cause go to the attack told nearby.</summary>
    Tolls = 2,

    /// <summary>Tellings of one event in several sentences become one.</summary>
    Merging = 4,

    /// <summary>What nothing bears out is dropped.</summary>
    Filtering = 8,

    /// <summary>Days and places are handed on within a story.</summary>
    Scenes = 16,

    All = Joining | Tolls | Merging | Filtering | Scenes,
}
