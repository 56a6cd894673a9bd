using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Ties "his father" to "his father" where both are the father of the same man.</summary>
internal static class PossessedSieve
{
    private const int Farthest = 300;

    public static void Run(Scene scene)
    {
        var possessed = new List<(Reference Thing, Reference Owner)>();
        foreach (var reference in scene.References)
        {
            if (Owner(scene, reference) is not { } owner || reference.Sort is Sort.Thing or Sort.Unknown)
            {
                continue;
            }

            for (var i = possessed.Count - 1; i >= 0 && i > possessed.Count - Farthest; i--)
            {
                var (thing, other) = possessed[i];
                if (thing.Noun == reference.Noun && thing.Phrase.Plural == reference.Phrase.Plural && scene.Clusters.Same(owner, other)
                    && thing.Modifiers.SequenceEqual(reference.Modifiers))
                {
                    scene.Clusters.Merge(thing, reference);
                    break;
                }
            }

            possessed.Add((reference, owner));
        }
    }

    private static Reference? Owner(Scene scene, Reference reference) =>
        reference.Possessed ? scene.At(scene.Dependent(reference.Phrase.Content, Deprel.NmodPoss)) : null;
}
