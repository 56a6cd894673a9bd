using Rapporteur.Findings;
using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Frames;

/// <summary>Whether what a token heads is of a semantic class, by its noun, its name or the entity it belongs to.</summary>
internal sealed class SemanticTypes(Draft draft)
{
    private const int FirstThing = (int)ActorKind.Facility;

    public bool IsAny(int token, string[] classes)
    {
        foreach (var name in classes)
        {
            if (Is(token, name))
            {
                return true;
            }
        }

        // A common noun that no class lists is taken for a thing that can be hit.
        return classes.Contains("facility") && draft.Text.Tokens[token].Upos == Upos.Noun && ClassOf(token).Length == 0;
    }

    public bool Is(int token, string name)
    {
        var phrase = draft.PhraseHeadedBy(token);
        var entity = EntityOf(phrase);
        return name switch
        {
            "name" => phrase is { Form: MentionForm.Name or MentionForm.Acronym or MentionForm.ShortName },
            "actor" => IsActor(token, phrase, entity),
            "thing" => !IsActor(token, phrase, entity),
            "place" => draft.Text.Tokens[token].Entity == EntityTag.Place || phrase?.Class is "place" or "place-noun",
            "person" or "population" when phrase is { Form: MentionForm.Pronoun } && entity is null => IsAnimate(token),
            "armed-group" or "movement" or "party" or "state" or "state-body" or "military-unit" when phrase is { Form: MentionForm.Pronoun } && entity is null =>
                IsCollective(token),
            _ => phrase?.Class == name || (entity is { IsActor: true } && Wire.Name(entity.Kind) == name) || ByTag(token, name),
        };
    }

    /// <summary>Semantic class of the phrase, or that of its entity, or empty.</summary>
    public string ClassOf(int token)
    {
        var phrase = draft.PhraseHeadedBy(token);
        if (phrase is { Class.Length: > 0 })
        {
            return phrase.Class;
        }

        return EntityOf(phrase) is { IsActor: true } entity ? Wire.Name(entity.Kind) : "";
    }

    public Entity? EntityAt(int token) => EntityOf(draft.PhraseHeadedBy(token));

    private Entity? EntityOf(NounPhrase? phrase) =>
        phrase is { Cluster: >= 0 } && phrase.Cluster < draft.Entities.Count ? draft.Entities[phrase.Cluster] : null;

    private bool ByTag(int token, string name) => draft.Text.Tokens[token].Entity switch
    {
        EntityTag.Person => name == "person",
        EntityTag.Organization => name is "armed-group" or "state-body" or "military-unit" or "party" or "movement" or "company" or "media"
            && EntityAt(token) is null,
        _ => false,
    };

    /// <summary>"He escaped": whoever it is, it is somebody.</summary>
    private bool IsAnimate(int token) =>
        CueWords.Shared.PronounOf(draft.Text.Form(token)) is { Gender: not 'n', Kind: PronounKind.Personal or PronounKind.Reflexive };

    /// <summary>"It was founded in May", "they withdrew": a body of some kind.</summary>
    private bool IsCollective(int token) =>
        CueWords.Shared.PronounOf(draft.Text.Form(token)) is { Person: 3, Kind: PronounKind.Personal } pronoun && (pronoun.Gender == 'n' || pronoun.Number == 'p');

    private bool IsActor(int token, NounPhrase? phrase, Entity? entity)
    {
        if (entity is not null)
        {
            return entity.IsActor && (int)entity.Kind < FirstThing;
        }

        return (phrase is { Form: MentionForm.Pronoun } && IsAnimate(token)) || draft.Text.Tokens[token].Entity is EntityTag.Person or EntityTag.Organization
            || phrase?.Class is "person" or "armed-group" or "population" or "state" or "state-body" or "military-unit" or "party"
                or "coalition" or "media" or "company" or "movement";
    }
}
