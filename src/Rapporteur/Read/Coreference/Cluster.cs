namespace Rapporteur.Read.Coreference;

/// <summary>References held to mean the same.</summary>
internal sealed class Cluster
{
    public List<Reference> Members { get; } = [];

    public Sort Sort { get; set; }

    public char Gender { get; set; } = 'a';

    /// <summary>Whether only a plural, only a singular, or either may refer to it.</summary>
    public char Number { get; set; } = 'a';

    public bool HasName { get; set; }

    /// <summary>Key of the state, when it is one.</summary>
    public string? State { get; set; }

    public bool HasDescription(string noun) => Members.Exists(m => m.Noun == noun && !m.IsName);

    public bool HasModifier(string modifier) => Members.Exists(m => m.Modifiers.Contains(modifier) || m.Words.Contains(modifier));
}
