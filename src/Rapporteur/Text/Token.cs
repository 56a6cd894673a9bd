namespace Rapporteur.Text;

/// <summary>
/// One syntactic word. Tokens of a report lie in one array in text order; <c>Head</c> is an index into that array, -1 for a root.
/// The passes fill the fields in the order of the declaration.
/// </summary>
public struct Token
{
    public int Start;
    public int End;

    /// <summary>Dictionary form in lower case, except for proper nouns, which keep their case.</summary>
    public string Lemma;

    /// <summary>Index of the governing token in the report's token array, or -1.</summary>
    public int Head;
    public Morph Morph;
    public Upos Upos;
    public Deprel Deprel;

    /// <summary>Kind of the name that the token is part of.</summary>
    public EntityTag Entity;

    /// <summary>Whether the token opens a name.</summary>
    public bool EntityStart;

    /// <summary>Whether the token is written together with the one before it as one orthographic word (do|n't).</summary>
    public bool Joined;

    public readonly TextSpan Span => new(Start, End);
}
