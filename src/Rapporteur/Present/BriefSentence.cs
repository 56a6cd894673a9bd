namespace Rapporteur.Present;

/// <summary>One sentence.</summary>
/// <param name="Text">With a full stop, without citation numbers.</param>
/// <param name="Citations">Numbers of its citations, ascending, from 1.</param>
/// <param name="Item">Id of the incident, statement, relation, forecast or dispute that it tells.</param>
/// <param name="Grade">Admiralty code, or null where none applies.</param>
public sealed record BriefSentence(string Text, IReadOnlyList<int> Citations, string Item, string? Grade);
