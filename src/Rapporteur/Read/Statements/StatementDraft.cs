using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Events;

namespace Rapporteur.Read.Statements;

/// <summary>A statement in the making.</summary>
internal sealed class StatementDraft
{
    public required SpeechAct Act { get; init; }

    /// <summary>Head token of the speaker, or -1 where it is hidden.</summary>
    public required int Speaker { get; init; }

    public StatementAct Kind { get; set; }

    public EventDraft? About { get; set; }

    public List<int> AboutActors { get; } = [];

    public string Rule { get; set; } = "act";

    public (int First, int Last) Evidence { get; set; }
}
