using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Tells states and buildings that somebody deals with from those where something merely lies.</summary>
internal static class Acting
{
    public static bool Is(Scene scene, Cluster cluster, ActorKind kind) =>
        kind is not (ActorKind.State or ActorKind.Facility) || cluster.Members.Exists(m => TakesPart(scene, m, kind));

    private static bool TakesPart(Scene scene, Reference member, ActorKind kind)
    {
        var at = member.Phrase.Head;
        for (var steps = 0; steps < 10 && scene.Tokens[at].Deprel == Deprel.Conj && scene.Tokens[at].Head >= 0; steps++)
        {
            at = scene.Tokens[at].Head;
        }

        ref var head = ref scene.Tokens[at];
        return head.Deprel switch
        {
            Deprel.Nsubj or Deprel.NsubjPass or Deprel.NsubjOuter or Deprel.Obj or Deprel.Iobj or Deprel.OblAgent or Deprel.Vocative => true,
            Deprel.Obl or Deprel.Nmod => IsPartner(scene, at, kind),
            Deprel.Compound or Deprel.Amod or Deprel.NmodPoss => head.Head >= 0 && IsDeed(scene.Tokens[head.Head]),
            _ => false,
        };
    }

    private static bool IsDeed(Token governor) =>
        governor.Upos == Upos.Noun && ClassTable.Shared.ClassOf(governor.Lemma) is "event" or "statement";

    // "attack on X", "talks with X"; a building is also what one marches to.
    private static bool IsPartner(Scene scene, int token, ActorKind kind)
    {
        var adposition = scene.Dependent(token, Deprel.Case);
        if (adposition < 0)
        {
            return false;
        }

        var form = scene.Text.Form(adposition);
        return CueWords.Shared.Has("actor-preposition", form) || kind == ActorKind.Facility && CueWords.Shared.Has("path", form);
    }
}
