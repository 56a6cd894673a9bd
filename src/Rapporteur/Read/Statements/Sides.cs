using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Read.Frames;
using Rapporteur.Text;

namespace Rapporteur.Read.Statements;

/// <summary>Who speaks for whom: a speaker and those whose deeds are the speaker's own.</summary>
internal sealed class Sides(Draft draft, SemanticTypes types)
{
    private readonly Token[] tokens = draft.Text.Tokens;
    private readonly Dictionary<int, HashSet<int>> groups = [];

    /// <summary>The same entity, "we", the speaker's group or what belongs to either ("its fighters", "our men").</summary>
    public bool Same(int speaker, int other)
    {
        if (IsFirstPerson(other))
        {
            return true;
        }

        var owner = draft.Clauses.Tree.Child(other, Deprel.NmodPoss);
        if (owner >= 0 && (IsFirstPerson(owner) || IsOwn(speaker, owner)))
        {
            return true;
        }

        return IsOwn(speaker, other) || (IsOfficial(speaker) && IsBareForce(other));
    }

    /// <summary>Whether a state or one of its bodies and forces speaks.</summary>
    public bool IsOfficial(int speaker) =>
        types.EntityAt(speaker) is { Kind: ActorKind.State or ActorKind.StateBody or ActorKind.MilitaryUnit }
        || types.ClassOf(speaker) is "state" or "state-body" or "military-unit" || HasOffice(speaker);

    /// <summary>Whether the speaker takes part in the conflict: a state, an armed group, or somebody who speaks for one.</summary>
    public bool IsParty(int speaker) => speaker >= 0 && (IsOfficial(speaker) || IsArmed(speaker)
        || (types.EntityAt(speaker) is { } entity && GroupsOf(entity).Any(g => IsPartyKind(draft.Entities[g].Kind))));

    /// <summary>Whether somebody else is a party by name: a state, an armed group, a force.</summary>
    public bool IsOtherParty(int speaker, int actor) =>
        !Same(speaker, actor) && types.EntityAt(actor) is { IsNamed: true } entity && IsPartyKind(entity.Kind);

    private static bool IsPartyKind(ActorKind kind) =>
        kind is ActorKind.State or ActorKind.StateBody or ActorKind.ArmedGroup or ActorKind.MilitaryUnit or ActorKind.Coalition;

    /// <summary>Whether an armed group, or somebody of one, speaks.</summary>
    public bool IsArmed(int speaker) => speaker >= 0
        && (types.Is(speaker, "armed-group") || (types.EntityAt(speaker) is { } entity && GroupsOf(entity).Any(g => draft.Entities[g].Kind == ActorKind.ArmedGroup)));

    public bool IsMedia(int speaker) => types.EntityAt(speaker) is { Kind: ActorKind.Media } || types.ClassOf(speaker) is "media" or "document";

    /// <summary>Entities that a person speaks for, and the entity itself.</summary>
    public HashSet<int> GroupsOf(Entity speaker)
    {
        if (!groups.TryGetValue(speaker.Index, out var own))
        {
            groups[speaker.Index] = own = [speaker.Index];
            if (speaker.Kind == ActorKind.Person)
            {
                foreach (var phrase in speaker.Phrases.Take(12))
                {
                    AddGroups(own, phrase);
                }
            }
        }

        return own;
    }

    private bool IsOwn(int speaker, int other) =>
        types.EntityAt(speaker) is { } a && types.EntityAt(other) is { } b && (a == b || GroupsOf(a).Contains(b.Index));

    private void AddGroups(HashSet<int> own, NounPhrase phrase)
    {
        var (first, last) = draft.Clauses.Tree.Extent(phrase.Head);
        for (var i = Math.Max(first, phrase.First - 1); i <= Math.Min(last, phrase.First + 24); i++)
        {
            if (i != phrase.Head && tokens[i].Deprel is Deprel.NmodPoss or Deprel.Compound or Deprel.Nmod or Deprel.Flat
                && types.EntityAt(i) is { Kind: not (ActorKind.Person or ActorKind.Facility) } group)
            {
                own.Add(group.Index);
            }
        }
    }

    /// <summary>"Troops", "the air force": nobody else's forces are meant.</summary>
    private bool IsBareForce(int token) =>
        draft.PhraseHeadedBy(token) is { HasName: false, Class: "military-unit" } && !draft.Clauses.Tree.HasChild(token, Deprel.NmodPoss);

    /// <summary>A person with a public office or a rank of the state ("police colonel", "defence minister"), and of no armed group.</summary>
    private bool HasOffice(int speaker)
    {
        if (draft.PhraseHeadedBy(speaker) is not { } phrase || IsArmed(speaker))
        {
            return false;
        }

        var phrases = types.EntityAt(speaker) is { Kind: ActorKind.Person } person ? person.Phrases.Take(6) : [phrase];
        return phrases.Any(p => Enumerable.Range(p.First, p.End - p.First).Any(i => IsOffice(p, i)));
    }

    private bool IsOffice(NounPhrase phrase, int token) =>
        ContentWords.Is(draft.Text, token, "office") || (token != phrase.Head && ClassTable.Shared.ClassOf(tokens[token].Lemma) is "state-body" or "military-unit" or "state");

    private bool IsFirstPerson(int token) => (tokens[token].Morph & Morph.FirstPerson) != 0;
}
