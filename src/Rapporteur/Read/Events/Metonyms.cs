using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Events;

/// <summary>A named place that acts or speaks stands for its state or its authorities.</summary>
internal static class Metonyms
{
    public static void Promote(Draft draft, IEnumerable<int> doers)
    {
        foreach (var token in doers)
        {
            if (draft.PhraseHeadedBy(token) is { HasName: true, Cluster: >= 0 } phrase && draft.Text.Tokens[phrase.CoreFirst].Entity == EntityTag.Place
                && draft.Entities[phrase.Cluster] is { IsActor: false } entity)
            {
                entity.IsActor = true;
                entity.IsNamed = true;
                entity.Kind = ActorKind.State;
            }
        }
    }
}
