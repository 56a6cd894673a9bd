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

        MergePlurals(scene, first);
    }

    // "Nahri rebels ... the Nahris": a group may be called by its members' name in one and in many.
    private static void MergePlurals(Scene scene, Dictionary<string, Reference> first)
    {
        foreach (var (key, many) in first)
        {
            if (key.Length > 4 && key[^1] == 's' && first.TryGetValue(key[..^1], out var one) && one.Sort == Sort.Group && many.Sort == Sort.Group)
            {
                scene.Clusters.Merge(one, many);
            }
        }
    }
}
