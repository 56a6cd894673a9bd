using Rapporteur.Findings;
using Rapporteur.Knowledge.Frames;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Attribution;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>An event in the making: roles hold head tokens until the reading is put together.</summary>
internal sealed class EventDraft
{
    public required Predicate Predicate { get; init; }

    public required FrameEntry Entry { get; init; }

    public required int Sentence { get; init; }

    public EventType Type { get; set; }

    public string Mode { get; set; } = "";

    public EventStatus Status { get; set; }

    public bool Negated { get; set; }

    public List<int> Actors { get; } = [];

    public List<int> Recipients { get; } = [];

    /// <summary>Most specific first.</summary>
    public List<int> Places { get; } = [];

    public int Instrument { get; set; } = -1;

    public string? Killed { get; set; }

    public string? Wounded { get; set; }

    public string? Count { get; set; }

    public DateRange? Date { get; set; }

    public string? DateWords { get; set; }

    /// <summary>Who says so, outermost first.</summary>
    public IReadOnlyList<SpeechAct> Chain { get; set; } = [];

    /// <summary>First and last token of the words that bear it out.</summary>
    public (int First, int Last) Evidence { get; set; }

    /// <summary>Later tellings of the same event in this report.</summary>
    public List<EventDraft> Retellings { get; } = [];

    /// <summary>Tells only what an event cost ("seven people died"): it must belong to one.</summary>
    public bool IsTollOnly { get; init; }

    /// <summary>Borne out by a second word, so that an everyday sense of the trigger is ruled out.</summary>
    public bool IsFirm { get; set; }

    /// <summary>"Arrested nobody": what is told did not happen.</summary>
    public bool IsOfNobody { get; set; }

    public int Trigger => Predicate.Token;
}
