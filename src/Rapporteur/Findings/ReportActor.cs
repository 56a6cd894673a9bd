using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>How a mention refers.</summary>
public enum MentionForm
{
    Name, Acronym, ShortName, Description, Pronoun,
}

/// <summary>One place where an actor is mentioned.</summary>
public sealed record Mention(TextSpan Span, string Words, MentionForm Form);

/// <summary>Somebody or something of one report that acts, speaks or suffers, with all its mentions.</summary>
/// <param name="Id">Id inside the reading: <c>a1</c>, <c>a2</c> in order of first mention.</param>
/// <param name="Name">The fullest proper name in the text, or the first description.</param>
public sealed record ReportActor(string Id, ActorKind Kind, string Name, IReadOnlyList<Mention> Mentions)
{
    /// <summary>Distinct surface forms, pronouns left out.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Whether the name is a proper name and not a description.</summary>
    public bool IsNamed { get; init; }
}
