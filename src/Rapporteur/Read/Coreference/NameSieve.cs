namespace Rapporteur.Read.Coreference;

/// <summary>Equal names mean the same, whatever case, marks and articles; names, demonyms and capitals of a state mean the state.</summary>
internal static class NameSieve
{
    public static void Run(Scene scene)
    {
        var first = new Dictionary<string, Reference>(StringComparer.Ordinal);
        foreach (var reference in scene.References)
        {
            if (!reference.IsName || first.TryAdd(reference.Key, reference))
            {
                continue;
            }

            if (!scene.Clusters.Merge(first[reference.Key], reference) && reference.Sort == Sort.Person)
            {
                first[reference.Key] = reference;
            }
        }
    }
}
