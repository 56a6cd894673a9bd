namespace Rapporteur.Text;

/// <summary>Where in a report a sentence stands.</summary>
public enum SentenceKind : byte
{
    Body,
    Headline,
    Caption,
    Bullet,

    /// <summary>Newsletter lines, credits, comment headers: not part of the reporting.</summary>
    Boilerplate,
}
