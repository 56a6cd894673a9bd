using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>
/// "Fighters of X", "X gunmen": who acts through its men acts itself, so both mean the group, unless a number tells these men apart.
/// </summary>
internal sealed class MembersSieve(Scene scene)
{
    private readonly Token[] tokens = scene.Tokens;

    public void Run()
    {
        foreach (var reference in scene.References)
        {
            if (reference is { IsDescription: true, Phrase.Number: null } && IsWhole(reference) && GroupOf(reference) is { } group)
            {
                scene.Clusters.Merge(group, reference);
            }
        }
    }

    // "the Nahr militia" is Nahr.
    private static bool IsWhole(Reference reference) => reference.Phrase.Plural
        ? CueWords.Shared.Has("acting-member", reference.Noun)
        : reference.Phrase.Definite && (CueWords.Shared.Has("group-noun", reference.Noun) || reference.Phrase.Class == "organisation");

    private Reference? GroupOf(Reference members)
    {
        foreach (var child in scene.Tree.Of(members.Phrase.Content))
        {
            if (IsOwner(child, members.Phrase.Plural) && scene.At(child) is { IsName: true, Sort: Sort.Group or Sort.Unknown } group && !Scene.Inside(members, group))
            {
                return group;
            }
        }

        return null;
    }

    private bool IsOwner(int child, bool plural)
    {
        if (tokens[child].Deprel is Deprel.Compound or Deprel.NmodUnmarked or Deprel.Amod)
        {
            return true;
        }

        var marker = scene.Dependent(child, Deprel.Case);
        return plural && tokens[child].Deprel == Deprel.Nmod && marker >= 0 && scene.Text.Form(marker) is "of" or "from";
    }
}
