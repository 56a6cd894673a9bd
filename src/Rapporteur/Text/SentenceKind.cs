namespace Rapporteur.Text;

/// <summary>Where in a report a sentence stands.</summary>
public enum SentenceKind : byte
{
    Body,
    Headline,
    Caption,
    Bullet,

    /// <summary>Place, date and agency before the first sentence.</summary>
    Dateline,

    /// <summary>Newsletter lines, credits, comment headers: not part of the reporting.</summary>
    Boilerplate,
}
