using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>One speech act as one report tells it.</summary>
public sealed record StatementFinding : Finding
{
    /// <summary>Words are <c>author</c> for the report's own voice and <c>unspecified</c> where the speaker is hidden.</summary>
    public required Party Speaker { get; init; }

    public required StatementAct Act { get; init; }

    /// <summary>Id of the event finding that it is about, or null.</summary>
    public string? AboutEvent { get; init; }

    public IReadOnlyList<Party> AboutActors { get; init; } = [];

    /// <summary>Tweet, television, state media, video ...; null where none is named.</summary>
    public string? Channel { get; init; }

    public DateRange? Date { get; init; }

    /// <summary>At most 15 words of what is said.</summary>
    public required string Gist { get; init; }
}
