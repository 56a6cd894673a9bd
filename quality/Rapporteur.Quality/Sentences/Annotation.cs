using Rapporteur.Text;

namespace Rapporteur.Quality.Sentences;

/// <summary>One line of annotation: an event, a statement, a relation or a forecast.</summary>
/// <param name="Kind"><c>E</c>, <c>S</c>, <c>R</c> or <c>F</c>.</param>
/// <param name="Optional">Whether it may be found or not: neither is an error.</param>
/// <param name="Labels">Type, act or predicate; several where each of them is right. Empty for forecasts.</param>
/// <param name="Modes">Modes of an event, any of which is right; empty where it has none.</param>
/// <param name="Statuses">Standings of an event, any of which is right.</param>
/// <param name="Trigger">Where the text says it; null for relations.</param>
/// <param name="Roles">Fillers by role: literal words of the text.</param>
internal sealed record Annotation(
    char Kind,
    bool Optional,
    IReadOnlyList<string> Labels,
    IReadOnlyList<string> Modes,
    IReadOnlyList<string> Statuses,
    TextSpan? Trigger,
    IReadOnlyDictionary<string, IReadOnlyList<Filler>> Roles)
{
    /// <summary>The line as it stands in the file.</summary>
    public required string Line { get; init; }

    public IReadOnlyList<Filler> this[string role] => Roles.GetValueOrDefault(role, []);
}
