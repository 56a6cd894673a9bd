using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Read.Clauses;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Relations;

/// <summary>Whom a noun is about: the name beside a description, the group whose members act, the members that a list names.</summary>
internal sealed class Bearers(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly SyntaxTree tree = draft.Clauses.Tree;

    /// <summary>The token that names what the noun describes ("the militia X", "X, a militia"), or the noun itself.</summary>
    public int Of(int noun)
    {
        if (IsNamed(noun))
        {
            return noun;
        }

        var head = tokens[noun].Head;
        if (head >= 0 && tokens[noun].Deprel is Deprel.Compound or Deprel.NmodDesc or Deprel.Appos && IsNamed(head))
        {
            return head;
        }

        foreach (var child in tree.Children(noun))
        {
            if (tokens[child].Deprel is Deprel.Appos or Deprel.Flat or Deprel.NmodDesc && child > noun && IsNamed(child))
            {
                return child;
            }
        }

        return noun;
    }

    /// <summary>The group that "fighters of X", "X members" and "dozens of X gunmen" act for, or the noun itself.</summary>
    public int GroupOf(int noun)
    {
        if (types.EntityAt(noun) is { IsNamed: true } || draft.PhraseHeadedBy(noun) is not { } phrase || !IsMember(phrase.Content))
        {
            return noun;
        }

        foreach (var child in tree.Children(phrase.Content))
        {
            var belongs = tokens[child].Deprel is Deprel.Compound or Deprel.Amod or Deprel.NmodPoss or Deprel.NmodUnmarked
                || tokens[child].Deprel == Deprel.Nmod && Prepositions.Of(draft, tree, child) is "of" or "from";
            if (belongs && IsGroup(child))
            {
                return child;
            }
        }

        return noun;
    }

    /// <summary>The group or state whose position, convoy or base it is, or the noun itself.</summary>
    public int OwnerOf(int noun)
    {
        if (types.EntityAt(noun) is { IsNamed: true } || draft.PhraseHeadedBy(noun) is null || types.EntityAt(noun) is not { Kind: ActorKind.Facility or ActorKind.MilitaryUnit })
        {
            return noun;
        }

        foreach (var child in tree.Children(noun))
        {
            var owns = tokens[child].Deprel is Deprel.Compound or Deprel.NmodPoss
                || tokens[child].Deprel == Deprel.Nmod && Prepositions.Of(draft, tree, child) is "of";
            if (owns && IsGroup(child))
            {
                return child;
            }
        }

        return noun;
    }

    public bool IsNamed(int token) => types.EntityAt(token) is { IsNamed: true, IsActor: true };

    /// <summary>A named body that people belong to.</summary>
    public bool IsGroup(int token) => types.EntityAt(token) is { IsNamed: true, IsActor: true, Kind: not (ActorKind.Person or ActorKind.Facility or ActorKind.State or ActorKind.Population) };

    private bool IsMember(int noun) =>
        CueWords.Shared.Has("armed-member", tokens[noun].Lemma) || types.ClassOf(noun) is "population" or "person" or "armed-group" or "military-unit";
}
