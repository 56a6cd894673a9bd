namespace Rapporteur.Present;

/// <summary>A brief: sections of sentences, each with the numbers of its citations.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Scope">Which reports it rests on, and what was left out.</param>
/// <param name="Sections">In order of reading; none is empty.</param>
/// <param name="Citations">Number n stands at place n - 1.</param>
public sealed record Brief(string Title, string Scope, IReadOnlyList<BriefSection> Sections, IReadOnlyList<Citation> Citations);
