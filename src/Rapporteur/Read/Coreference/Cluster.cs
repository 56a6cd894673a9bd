namespace Rapporteur.Read.Coreference;

/// <summary>References held to mean the same.</summary>
internal sealed class Cluster
{
    public List<Reference> Members { get; } = [];

    // What a report says more often than this, it has said.
    private const int MostMembers = 300;

    /// <summary>One member for each different name of at least two words.</summary>
    public List<Reference> FullNames { get; } = [];

    public Sort Sort { get; set; }

    public char Gender { get; set; } = 'a';

    /// <summary>Whether only a plural, only a singular, or either may refer to it.</summary>
    public char Number { get; set; } = 'a';

    public bool HasName { get; set; }

    /// <summary>Key of the state, when it is one.</summary>
    public string? State { get; set; }

    public bool HasDescription(string noun) => Members.Exists(m => m.Noun == noun && !m.IsName);

    /// <summary>Whether one of the mentions (the first hundreds of them) is so described or named.</summary>
    public bool HasModifier(string modifier)
    {
        for (var i = 0; i < Members.Count && i < MostMembers; i++)
        {
            if (Members[i].Modifiers.Contains(modifier) || Members[i].Words.Contains(modifier))
            {
                return true;
            }
        }

        return false;
    }

    public void AddFullNames(IEnumerable<Reference> names)
    {
        foreach (var name in names)
        {
            if (name.IsName && name.Words.Length >= 2 && FullNames.Count < MostMembers && !FullNames.Exists(n => n.Key == name.Key))
            {
                FullNames.Add(name);
            }
        }
    }
}
