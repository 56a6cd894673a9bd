using Rapporteur.Knowledge.Classes;

namespace Rapporteur.Read.Coreference;

/// <summary>A phrase with what decides whether it means the same as another.</summary>
internal sealed class Reference
{
    public required NounPhrase Phrase { get; init; }

    /// <summary>Index in the draft's phrases.</summary>
    public required int Index { get; init; }

    public required int Sentence { get; init; }

    public Sort Sort { get; set; }

    /// <summary>Folded words of the name, articles and particles left out; empty for descriptions.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>The words joined, or <c>=</c> and the state for names of states and their demonyms; empty for descriptions.</summary>
    public string Key { get; init; } = "";

    /// <summary>Lemma of the noun that tells what is meant, in lower case.</summary>
    public string Noun { get; init; } = "";

    /// <summary>Folded content words of a description other than its noun; names of states as keys.</summary>
    public string[] Modifiers { get; init; } = [];

    public Pronoun? Pronoun { get; init; }

    /// <summary><c>m</c>, <c>f</c>, <c>n</c> or <c>a</c>.</summary>
    public char Gender { get; set; } = 'a';

    /// <summary>Whether it stands inside quotation marks.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether it is an adjective ("Ruritanian") and not a noun phrase.</summary>
    public bool Adjective { get; init; }

    /// <summary>Whether the name is that of a people and stands for its state.</summary>
    public bool Demonym { get; init; }

    /// <summary>Whether a possessive pronoun determines it.</summary>
    public bool Possessed { get; init; }

    public bool IsName => Key.Length > 0;

    public bool IsState => Key.Length > 1 && Key[0] == '=';

    public bool IsDescription => Key.Length == 0 && Pronoun is null;
}
