using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>A surface form of an actor and the reports that use it.</summary>
public sealed record ActorName(string Words, MentionForm Form, IReadOnlyList<string> Reports);
