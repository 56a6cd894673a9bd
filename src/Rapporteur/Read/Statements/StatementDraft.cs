using Rapporteur.Findings;
using Rapporteur.Read.Attribution;
using Rapporteur.Read.Events;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>A statement in the making.</summary>
internal sealed class StatementDraft
{
    public required SpeechAct Act { get; init; }

    /// <summary>The report's own voice, as a speaker.</summary>
    public const int Author = -2;

    /// <summary>Head token of the speaker, -1 where it is hidden, <see cref="Author"/> for the report's own voice.</summary>
    public required int Speaker { get; set; }

    public StatementAct Kind { get; set; }

    public EventDraft? About { get; set; }

    public List<int> AboutActors { get; } = [];

    public string Rule { get; set; } = "act";

    /// <summary>What is said; empty where the act's word says it all.</summary>
    public List<Clause> Clauses { get; } = [];

    /// <summary>Whether it stands in the sentence of the word that tells the act.</summary>
    public bool IsAtCue { get; init; } = true;

    public DateRange? Date { get; set; }

    public (int First, int Last) Evidence { get; set; }

    /// <summary>Where it is told again.</summary>
    public List<(int First, int Last)> Retellings { get; } = [];
}
