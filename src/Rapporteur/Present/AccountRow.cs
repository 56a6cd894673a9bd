namespace Rapporteur.Present;

/// <summary>What one report says of an incident.</summary>
public sealed record AccountRow : Row
{
    public required string Source { get; init; }

    public required string Who { get; init; }

    public required string What { get; init; }

    public required string ToWhom { get; init; }

    public required string Where { get; init; }

    public required string HowMany { get; init; }

    public required string Instrument { get; init; }

    public required string Status { get; init; }

    public required string AccordingTo { get; init; }
}
