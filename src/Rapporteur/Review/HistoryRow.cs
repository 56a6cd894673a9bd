namespace Rapporteur.Review;

/// <summary>A judgement in one line of the history.</summary>
/// <param name="What">What was decided, in words.</param>
/// <param name="State">counts, undone, overruled or no longer applies, with what did it.</param>
public sealed record HistoryRow(string Id, DateTimeOffset At, string By, string What, string Why, string State)
{
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public string? Other { get; init; }

    public string? Field { get; init; }

    public string? Value { get; init; }
}
