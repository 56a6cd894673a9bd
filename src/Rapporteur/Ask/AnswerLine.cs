using Rapporteur.Present;

namespace Rapporteur.Ask;

/// <summary>A line of an answer that follows from findings.</summary>
/// <param name="Text">A short sentence.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record AnswerLine(string Text, IReadOnlyList<Citation> Evidence);
