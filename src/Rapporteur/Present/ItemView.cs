namespace Rapporteur.Present;

/// <summary>Anything that has an id, described: labelled values, and the quotes it rests on.</summary>
/// <param name="Id">The id as the case now knows it.</param>
/// <param name="Kind">incident, actor, report, event, statement, relation, forecast or dispute.</param>
/// <param name="Title">One line that names it.</param>
/// <param name="Fields">Labels and values in order of reading; a label may occur more than once.</param>
/// <param name="Evidence">Quotes.</param>
public sealed record ItemView(string Id, string Kind, string Title, IReadOnlyList<(string Label, string Value)> Fields, IReadOnlyList<Citation> Evidence);
