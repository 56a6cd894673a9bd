using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>Somebody or something in a role: an actor of the reading where it is one, and always the words used.</summary>
/// <param name="Actor">Id of the actor inside the reading (<c>a1</c>), or null for literal words.</param>
/// <param name="Words">The words of the text; for an actor its fullest name.</param>
/// <param name="Span">Where they stand, or null where they are only implied.</param>
public sealed record Party(string? Actor, string Words, TextSpan? Span)
{
    /// <summary>The id where there is one, else the words: how the reading's JSON refers to it.</summary>
    public string Reference => Actor ?? Words;
}
