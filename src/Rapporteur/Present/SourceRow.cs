namespace Rapporteur.Present;

/// <summary>A publisher in one line; its date spans the days on which its reports came out.</summary>
public sealed record SourceRow : Row
{
    /// <summary>As its reports name it.</summary>
    public required string Name { get; init; }

    /// <summary>A to F; F until an analyst has judged it.</summary>
    public required char Reliability { get; init; }

    /// <summary>Judgements of its reliability that still count or once did, newest first.</summary>
    public required IReadOnlyList<ReliabilityChange> History { get; init; }

    /// <summary>How many incidents it was the first to tell.</summary>
    public required int FirstTold { get; init; }

    /// <summary>Ids of some incidents of which one of its reports is the earliest that tells, by day of publication; where another came out on the same day neither is.</summary>
    public required IReadOnlyList<string> First { get; init; }

    /// <summary>Whom its reports copy or credit for their text, and in how many reports; most first.</summary>
    public required IReadOnlyList<SourceCount> Copies { get; init; }

    /// <summary>Who copies or credits it, and in how many reports; most first.</summary>
    public required IReadOnlyList<SourceCount> CopiedBy { get; init; }

    /// <summary>Disputes in which one of its reports stands on a side.</summary>
    public required int Disputes { get; init; }
}

/// <summary>A publisher and in how many reports.</summary>
public sealed record SourceCount(string Name, int Reports);

/// <summary>A judgement of a source's reliability.</summary>
/// <param name="Id">Of the judgement.</param>
/// <param name="Letter">A to F.</param>
/// <param name="By">The analyst.</param>
/// <param name="At">When it was made, UTC.</param>
/// <param name="Why">The comment, or empty.</param>
/// <param name="Counts">Whether it is in force.</param>
public sealed record ReliabilityChange(string Id, string Letter, string By, DateTimeOffset At, string Why, bool Counts);
