using Rapporteur.Text;

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

    /// <summary>Who did it, each with the actor that it is.</summary>
    public IReadOnlyList<NamedRole> Doers { get; init; } = [];

    /// <summary>To whom it was done.</summary>
    public IReadOnlyList<NamedRole> Targets { get; init; } = [];

    /// <summary>Whose telling the report passes on, outermost first; empty in its own voice.</summary>
    public IReadOnlyList<NamedRole> Chain { get; init; } = [];

    /// <summary>Days within which the report came out, or null where nothing tells.</summary>
    public DateRange? Published { get; init; }
}
