using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>A statement in one line.</summary>
public sealed record StatementRow : Row
{
    public required string Who { get; init; }

    /// <summary>The speech act: denies, accuses, condemns ...</summary>
    public required string Act { get; init; }

    public required string About { get; init; }

    public required string Gist { get; init; }

    public required string Channel { get; init; }

    /// <summary>Id of the incident that it is about, or null.</summary>
    public string? Incident { get; init; }

    public required string AccordingTo { get; init; }

    /// <summary>Id of the actor that speaks, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whose telling of it the report passes on, outermost first.</summary>
    public IReadOnlyList<string> Chain { get; init; } = [];

    /// <summary>Days within which the report came out, or null where nothing tells.</summary>
    public DateRange? Published { get; init; }
}
