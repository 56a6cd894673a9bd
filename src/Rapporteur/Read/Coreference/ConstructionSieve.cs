using Rapporteur.Knowledge.Classes;
using Rapporteur.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Constructions that say that two phrases mean the same: apposition, "X is a Y", "called X", "A, or B", titles, relatives.</summary>
internal sealed class ConstructionSieve(Scene scene)
{
    private readonly Token[] tokens = scene.Tokens;
    private readonly CueWords cues = CueWords.Shared;

    public void Run()
    {
        foreach (var reference in scene.References)
        {
            var head = reference.Phrase.Head;
            switch (tokens[head].Deprel)
            {
                case Deprel.Appos:
                    Apposition(reference);
                    break;
                case Deprel.NmodDesc or Deprel.Compound:
                    Title(reference);
                    break;
                case Deprel.Flat:
                    FlatTitle(reference);
                    break;
                case Deprel.Conj:
                    OtherName(reference);
                    break;
            }

            TitleAround(reference);
            Quantity(reference);
            Relative(reference);
            Identity(reference);
            Alias(reference);
            Post(reference);
        }
    }

    private void Apposition(Reference reference)
    {
        var governor = tokens[reference.Phrase.Head].Head;
        if (scene.At(governor) is { } bearer && reference.IsName && bearer is { IsDescription: true, Phrase.Plural: false })
        {
            // "the media arm, Nahrain": the other way round.
            Retype(reference, bearer);
        }

        if (scene.At(governor) is { } other && reference.Pronoun is null && MayRename(reference, other))
        {
            Retype(other, reference);
            scene.Clusters.Merge(other, reference);
        }
    }

    // "Nahrain, the state news agency": the report knows better than the recogniser that this is nobody's name.
    private void Retype(Reference name, Reference description)
    {
        var cluster = scene.Clusters.Of(name);
        var unsure = cluster.Sort == Sort.Person || cluster.Sort == Sort.Place && !Knowledge.Names.Gazetteer.Shared.TryPlace(name.Key, out _);
        if (unsure && name.IsName && description.IsDescription && description.Sort == Sort.Group && cluster.Gender == 'a'
            && name.Phrase.First == name.Phrase.CoreFirst)
        {
            (cluster.Sort, cluster.Number, name.Sort) = (Sort.Group, 'a', Sort.Group);
        }
    }

    // "Port City, Ruritania" and "Omar, Khalil and Ali" are no renamings: two names are one only across a bracket.
    private bool MayRename(Reference reference, Reference other)
    {
        if (reference.Sort == Sort.Thing || other.Sort == Sort.Thing || reference.Phrase.Form == Findings.MentionForm.Pronoun)
        {
            return reference.Sort == other.Sort && !reference.IsName;
        }

        if (!reference.IsName || !other.IsName)
        {
            return (reference.IsName || other.IsName || reference.Phrase.Plural == other.Phrase.Plural)
                && !(reference.IsName && reference.Sort is Sort.Place or Sort.State && other.Sort is not (Sort.Place or Sort.State or Sort.Facility));
        }

        return reference.Sort is not (Sort.Place or Sort.State) && other.Sort is not (Sort.Place or Sort.State)
            && InBrackets(reference) && (reference.Sort == other.Sort || reference.Sort == Sort.Unknown || other.Sort == Sort.Unknown);
    }

    private bool InBrackets(Reference reference)
    {
        var (before, after) = (reference.Phrase.First - 1, reference.Phrase.End);
        return before >= 0 && after < tokens.Length && scene.Text.Form(before) is "(" or "[" && scene.Text.Form(after) is ")" or "]" or ";" or ",";
    }

    // "rebel commander Omar Khalil": the description before a person's name is the person.
    private void Title(Reference reference)
    {
        if (scene.At(tokens[reference.Phrase.Head].Head) is { Sort: Sort.Person, IsName: true } person
            && reference.IsDescription && reference.Sort == Sort.Person)
        {
            scene.Clusters.Merge(person, reference);
        }
    }

    // Some parses hang the name on the title.
    private void FlatTitle(Reference name)
    {
        if (scene.At(tokens[name.Phrase.Head].Head) is { IsDescription: true } title && title.Sort is Sort.Person or Sort.Unknown && name.IsName)
        {
            scene.Clusters.Merge(name, title);
        }
    }

    // "Minister of Trade Omar Khalil": the description ends in the name, however the parse hangs them together.
    private void TitleAround(Reference name)
    {
        var first = name.Phrase.First;
        if (name.Sort != Sort.Person || !name.IsName || first == 0 || tokens[first - 1].Upos is not (Upos.Noun or Upos.Propn))
        {
            return;
        }

        var at = tokens[name.Phrase.Head].Head;
        for (var steps = 0; steps < 3 && at >= 0; steps++, at = tokens[at].Head)
        {
            if (scene.At(at) is { IsDescription: true, Sort: Sort.Person } title && title.Phrase.End == name.Phrase.End && !title.Phrase.Plural)
            {
                scene.Clusters.Merge(name, title);
            }
        }
    }

    // "These militias, or Red River Brigades, are ...": another name, where a comma sets the "or" apart.
    private void OtherName(Reference reference)
    {
        var head = reference.Phrase.Head;
        var or = scene.Dependent(head, Deprel.Cc);
        if (or <= 0 || !cues.Has("or", scene.Text.Form(or)) || scene.At(tokens[head].Head) is not { } other || !reference.IsName)
        {
            return;
        }

        var setApart = scene.Text.Form(or - 1) is "," or "(" or "–" or "—" || IsAlias(other.Phrase.Head);
        if (setApart && reference.Sort is not (Sort.Place or Sort.State or Sort.Person) && (!other.IsName || other.Sort == reference.Sort))
        {
            scene.Clusters.Merge(other, reference);
        }
    }

    // "dozens of rebels": the rebels are those dozens, unless "of the rebels" takes a part.
    private void Quantity(Reference reference)
    {
        var phrase = reference.Phrase;
        if (phrase.Content != phrase.Head && scene.At(phrase.Content) is { } content && !content.Phrase.Definite)
        {
            scene.Clusters.Merge(content, reference);
        }
    }

    private void Relative(Reference reference)
    {
        if (reference.Pronoun is null || reference.Pronoun.Kind is not (PronounKind.Relative or PronounKind.Demonstrative))
        {
            return;
        }

        var at = reference.Phrase.Head;
        for (var steps = 0; steps < 6 && at >= 0; steps++)
        {
            if (tokens[at].Deprel is Deprel.AclRelcl)
            {
                if (tokens[at].Head < reference.Phrase.Head && scene.At(tokens[at].Head) is { } antecedent)
                {
                    scene.Clusters.Merge(antecedent, reference);
                }

                return;
            }

            at = tokens[at].Head;
        }

        BehindComma(reference);
    }

    // "of the Highland Union, whose leader": where the parse lost the clause, what ends at the comma.
    private void BehindComma(Reference relative)
    {
        var comma = relative.Phrase.First - 1;
        for (var i = relative.Index - 1; comma > 0 && scene.Text.Form(comma) is "," && i >= 0 && i > relative.Index - 4; i--)
        {
            if (scene.References[i] is { Pronoun: null } before && before.Phrase.End == comma && before.Phrase.Head == before.Phrase.End - 1)
            {
                scene.Clusters.Merge(before, relative);
                return;
            }
        }
    }

    // "X is a Y" makes them one; "X may be a Y", "X is not a Y", "X is the enemy of the Ys" with another name in subject place do not.
    private void Identity(Reference reference)
    {
        var head = reference.Phrase.Head;
        if (!scene.HasDependent(head, Deprel.Cop) || reference.IsName && reference.Sort is Sort.Place || reference.Pronoun is not null)
        {
            return;
        }

        var subject = scene.Dependent(head, Deprel.Nsubj);
        if (scene.At(subject) is { } other && other.Pronoun is null && subject < head && !IsHedged(head) && SameSize(reference, other)
            && reference.Sort != Sort.Thing && !(reference.IsName && other.IsName))
        {
            Retype(other, reference);
            scene.Clusters.Merge(other, reference);
        }
    }

    private static bool SameSize(Reference left, Reference right) =>
        left.IsName || right.IsName || left.Phrase.Plural == right.Phrase.Plural || left.Sort == Sort.Group && right.Sort == Sort.Group;

    private bool IsHedged(int predicate)
    {
        foreach (var dependent in scene.Tree.Of(predicate))
        {
            ref var token = ref tokens[dependent];
            if ((token.Morph & Morph.Negative) != 0 || token.Deprel == Deprel.Aux && cues.Has("hedge", token.Lemma)
                || token.Deprel == Deprel.Advmod && cues.Has("negation", token.Lemma)
                || token.Deprel == Deprel.Case || token.Deprel == Deprel.Mark)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAlias(int token) => tokens[token].Head >= 0 && cues.Has("alias", tokens[tokens[token].Head].Lemma);

    // "militias called the Red River Brigades", "Omar, known as Abu Karim", "the group is known as X".
    private void Alias(Reference reference)
    {
        var head = reference.Phrase.Head;
        var verb = tokens[head].Head;
        if (!IsAlias(head) || verb > head || reference.Pronoun is not null
            || tokens[head].Deprel is not (Deprel.Obj or Deprel.Xcomp or Deprel.Obl or Deprel.Ccomp))
        {
            return;
        }

        var byAs = cues.Has("alias-as", tokens[verb].Lemma);
        var marker = scene.Dependent(head, Deprel.Case);
        if (byAs != (marker >= 0 && cues.Has("as", scene.Text.Form(marker))))
        {
            return;
        }

        var passive = scene.Dependent(verb, Deprel.NsubjPass);
        var bearer = passive >= 0 ? passive : tokens[verb].Deprel is Deprel.Acl or Deprel.AclRelcl or Deprel.Advcl ? tokens[verb].Head : -1;
        if (bearer >= 0 && scene.At(tokens[bearer].Head) is { } quantity && quantity.Phrase.Content == bearer)
        {
            bearer = quantity.Phrase.Head;
        }

        if (scene.At(bearer) is { } other && reference.Sort != Sort.Thing)
        {
            scene.Clusters.Merge(other, reference);
        }
    }

    // "succeeded X as head of Y", "was appointed commander of Y": the post is the one who holds it.
    private void Post(Reference reference)
    {
        var verb = tokens[reference.Phrase.Head].Head;
        if (reference is not { IsDescription: true, Sort: Sort.Person } || verb < 0 || tokens[verb].Upos != Upos.Verb)
        {
            return;
        }

        var marker = scene.Dependent(reference.Phrase.Head, Deprel.Case);
        var byAs = tokens[reference.Phrase.Head].Deprel is Deprel.Obl or Deprel.Nmod && marker >= 0 && cues.Has("as", scene.Text.Form(marker));
        if (!byAs && !(tokens[reference.Phrase.Head].Deprel is Deprel.Xcomp or Deprel.Obj && cues.Has("appoint", tokens[verb].Lemma)))
        {
            return;
        }

        var passive = scene.Dependent(verb, Deprel.NsubjPass);
        var taken = scene.Dependent(verb, Deprel.Obj);
        var holder = passive >= 0 ? passive : taken >= 0 && taken != reference.Phrase.Head && !cues.Has("follow-in-post", tokens[verb].Lemma)
            ? taken : byAs ? scene.Dependent(verb, Deprel.Nsubj) : -1;
        if (scene.At(holder) is { Sort: Sort.Person or Sort.Unknown } person)
        {
            scene.Clusters.Merge(person, reference);
        }
    }
}
