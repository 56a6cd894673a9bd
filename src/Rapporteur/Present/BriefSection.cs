namespace Rapporteur.Present;

/// <summary>A heading and its sentences.</summary>
public sealed record BriefSection(string Heading, IReadOnlyList<BriefSentence> Sentences);
