namespace Rapporteur.Casefile;

/// <summary>What an analyst decides.</summary>
public enum JudgementKind
{
    /// <summary>Two actors are one.</summary>
    Same,

    /// <summary>Two actors are two.</summary>
    NotSame,

    /// <summary>Looked at and left open.</summary>
    Unsure,

    /// <summary>A finding is right.</summary>
    Accept,

    /// <summary>A finding is wrong and counts no more.</summary>
    Reject,

    /// <summary>One field of a finding has another value.</summary>
    Correct,

    /// <summary>Names or reports that an actor was made of are another actor.</summary>
    Split,

    /// <summary>Two event findings tell one incident.</summary>
    Join,

    /// <summary>Two event findings tell two incidents.</summary>
    Apart,

    /// <summary>An actor is shown under this name.</summary>
    Rename,

    /// <summary>A report was published on this day or within these days.</summary>
    Published,

    /// <summary>A source is graded A to F.</summary>
    Reliability,

    /// <summary>The information of an incident is graded 1 to 6.</summary>
    Credibility,

    /// <summary>A dispute is decided.</summary>
    Settle,

    /// <summary>A forecast has come true, has not, or cannot be told.</summary>
    Outcome,

    /// <summary>An earlier judgement counts no more.</summary>
    Undo,
}
