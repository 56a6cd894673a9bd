using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Tells states and buildings that somebody deals with from those where something merely lies.</summary>
internal static class Acting
{
    public static bool Is(Scene scene, Cluster cluster, ActorKind kind) =>
        !cluster.Members.TrueForAll(m => IsCredit(scene, m))
        && (kind is not (ActorKind.State or ActorKind.Facility) || cluster.Members.Exists(m => TakesPart(scene, m, kind)));

    /// <summary>Whether one of the mentions does or suffers something.</summary>
    public static bool TakesPart(Scene scene, Cluster cluster, ActorKind kind) => cluster.Members.Exists(m => TakesPart(scene, m, kind));

    // "(photo credit: AGENCY/NAME)": who took a picture plays no part in what it shows.
    private static bool IsCredit(Scene scene, Reference member)
    {
        var start = scene.Text.Sentences[member.Sentence].First;
        for (var i = member.Phrase.First - 1; i >= start && i > member.Phrase.First - 9; i--)
        {
            var form = scene.Text.Form(i);
            if (form is ":" && i > start && CueWords.Shared.Has("credit", scene.Text.Form(i - 1)))
            {
                return true;
            }

            if (form is ")" or "(")
            {
                return false;
            }
        }

        return false;
    }

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

    // "the border with X": a place, whoever is behind it.
    private static bool IsPlace(Token governor) => governor.Upos == Upos.Noun && ClassTable.Shared.ClassOf(governor.Lemma) is "place-noun";

    // "attack on X", "talks with X"; a building is also what one marches to.
    private static bool IsPartner(Scene scene, int token, ActorKind kind)
    {
        var adposition = scene.Dependent(token, Deprel.Case);
        if (adposition < 0 || kind == ActorKind.State && scene.Tokens[token].Head is >= 0 and var head && IsPlace(scene.Tokens[head]))
        {
            return false;
        }

        var form = scene.Text.Form(adposition);
        return CueWords.Shared.Has("actor-preposition", form) || kind == ActorKind.Facility && CueWords.Shared.Has("path", form);
    }
}
