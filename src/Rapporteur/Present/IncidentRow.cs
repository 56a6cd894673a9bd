namespace Rapporteur.Present;

/// <summary>An incident in one line; also a line of the timeline.</summary>
public record IncidentRow : Row
{
    public required string Who { get; init; }

    /// <summary>The mode in plain words: "drone strike".</summary>
    public required string What { get; init; }

    public required string ToWhom { get; init; }

    public required string Where { get; init; }

    /// <summary>Sources named by the reports; empty where they speak in their own voice.</summary>
    public required string AccordingTo { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    public required string Status { get; init; }

    /// <summary>Killed, wounded and count, in one phrase; empty where none is given.</summary>
    public required string HowMany { get; init; }

    /// <summary>Admiralty code, as F3.</summary>
    public required string Grade { get; init; }

    /// <summary>Number of disputes about it.</summary>
    public required int Disputes { get; init; }

    /// <summary>Where, each place by itself, as the reports name them.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>First day on which one of its reports may have been published; null where no report has a day.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>Least number of dead; null where none is told.</summary>
    public int? KilledLow { get; init; }

    /// <summary>Greatest number of dead; null where none is told or there is no upper bound.</summary>
    public int? KilledHigh { get; init; }

    /// <summary>Ids of the named actors among those who did it.</summary>
    public IReadOnlyList<string> WhoIds { get; init; } = [];

    /// <summary>Ids of the named actors among those to whom it was done.</summary>
    public IReadOnlyList<string> ToWhomIds { get; init; } = [];
}
