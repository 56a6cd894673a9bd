using Rapporteur.Present;

namespace Rapporteur.Ask;

/// <summary>What the reports say to a question.</summary>
/// <param name="Question">As it was asked.</param>
/// <param name="Kind">What it asks for: who, when, where, how-many, why, whether, what, forecast, disagree.</param>
/// <param name="Says">Lines of answer that follow from the record, best supported first; empty where only the texts answer, or nothing does.</param>
/// <param name="Quotes">The sentences of the reports that answer, best first.</param>
/// <param name="Disputes">Open disputes about what was asked.</param>
public sealed record Answer(
    string Question, string Kind, IReadOnlyList<AnswerLine> Says, IReadOnlyList<Citation> Quotes, IReadOnlyList<DisputeView> Disputes)
{
    /// <summary>Whether the reports say anything to it.</summary>
    public bool IsKnown => Says.Count + Quotes.Count > 0;

    /// <summary>Which reports were looked at, and what was left out or could not be placed in time.</summary>
    public required string Scope { get; init; }
}
