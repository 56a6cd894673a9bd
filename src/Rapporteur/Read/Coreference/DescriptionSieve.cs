using Rapporteur.Knowledge.Classes;

namespace Rapporteur.Read.Coreference;

/// <summary>Ties descriptions to what they describe: equal descriptions, "the embassy", "the group", "the minister".</summary>
internal sealed class DescriptionSieve(Scene scene)
{
    // Descriptions reach back over a report, but not over a book.
    private const int Farthest = 500;

    private readonly CueWords cues = CueWords.Shared;
    private readonly ClassTable classes = ClassTable.Shared;

    public void Run()
    {
        foreach (var reference in scene.References)
        {
            if (!reference.IsDescription || cues.Has("generic", reference.Noun) || reference.Noun.Length == 0 || IsOther(reference))
            {
                continue;
            }

            if (Find(reference) is { } antecedent)
            {
                scene.Clusters.Merge(antecedent, reference);
            }
        }
    }

    private Reference? Find(Reference reference)
    {
        Reference? byHead = null, byClass = null;
        for (var i = reference.Index - 1; i >= 0 && i > reference.Index - Farthest; i--)
        {
            var candidate = scene.References[i];
            if (candidate.Pronoun is not null || scene.Clusters.Same(candidate, reference) || IsNested(candidate, reference))
            {
                continue;
            }

            if (Equal(reference, candidate))
            {
                return reference.Modifiers.Length == 0 ? byHead ?? candidate : candidate;
            }

            byHead ??= HeadFits(reference, candidate) ? candidate : null;
            byClass ??= byHead is null && ClassFits(reference, candidate) ? candidate : null;
        }

        return byHead ?? byClass ?? (IsCountry(reference) ? NearState(reference) : null);
    }

    // "the country": the state named last, if it is not far.
    private bool IsCountry(Reference reference) =>
        reference.Sort == Sort.State && IsAnaphoric(reference) && reference.Modifiers.Length == 0 && !reference.Phrase.Plural;

    private Reference? NearState(Reference reference)
    {
        for (var i = reference.Index - 1; i >= 0 && reference.Sentence - scene.References[i].Sentence <= 3; i--)
        {
            if (scene.References[i] is { IsState: true, Adjective: false } state && state.Sentence < reference.Sentence)
            {
                return state;
            }
        }

        return null;
    }

    private static bool IsNested(Reference left, Reference right) => Scene.Inside(left, right) || Scene.Inside(right, left);

    private bool IsOther(Reference reference) => Array.Exists(reference.Modifiers, m => cues.Has("other", m));

    // The same words again: "Ruritanian militias ... Ruritanian militias", "protesters ... the protesters".
    private bool Equal(Reference reference, Reference candidate)
    {
        if (!candidate.IsDescription || candidate.Noun != reference.Noun || candidate.Phrase.Plural != reference.Phrase.Plural
            || reference.Possessed || reference.Phrase.Number is not null || IsOther(candidate))
        {
            return false;
        }

        var definite = reference.Phrase.Definite || reference.Phrase.Plural && (reference.Sort is Sort.People or Sort.Group)
            && (reference.Modifiers.Length > 0 || !cues.Has("generic-people", reference.Noun));
        return definite && SameModifiers(reference, candidate) && Agree(reference, candidate);
    }

    private static bool SameModifiers(Reference left, Reference right) =>
        left.Modifiers.Length == right.Modifiers.Length && Array.TrueForAll(left.Modifiers, m => right.Modifiers.Contains(m));

    // "the embassy" after "the Ruritanian embassy" or "Ruritanian Embassy", but not "the old embassy".
    private bool HeadFits(Reference reference, Reference candidate)
    {
        if (!IsAnaphoric(reference) || candidate.Noun != reference.Noun || IsOther(candidate) || candidate.Phrase.Number is not null
            && reference.Phrase.Number is not null && candidate.Phrase.Number != reference.Phrase.Number)
        {
            return false;
        }

        var near = reference.Sort is not (Sort.Thing or Sort.Unknown) || reference.Sentence - candidate.Sentence <= 6;
        return near && candidate.Phrase.Plural == reference.Phrase.Plural && Covers(candidate, reference) && Agree(reference, candidate);
    }

    private bool Covers(Reference candidate, Reference reference)
    {
        var cluster = scene.Clusters.Of(candidate);
        return Array.TrueForAll(reference.Modifiers, cluster.HasModifier);
    }

    private bool IsAnaphoric(Reference reference) =>
        reference.Phrase.Definite && !reference.Possessed && scene.Text.Form(reference.Phrase.First) is var first && cues.Has("definite", first);

    // "the group" after a group's name; "the minister" after a person of that title.
    private bool ClassFits(Reference reference, Reference candidate)
    {
        if (!IsAnaphoric(reference) || reference.Sentence - candidate.Sentence > 12 || !Agree(reference, candidate))
        {
            return false;
        }

        var cluster = scene.Clusters.Of(candidate);
        return reference.Sort switch
        {
            Sort.Person => cluster.Sort == Sort.Person && cluster.HasName && TitleFits(reference, cluster),
            Sort.Group => GroupFits(reference, candidate, cluster),
            _ => false,
        };
    }

    private bool TitleFits(Reference reference, Cluster cluster) => cluster.Members.Exists(m =>
        m.Noun == reference.Noun && !m.IsName || m.IsName && HasTitle(m, reference.Noun)) && Array.TrueForAll(reference.Modifiers, cluster.HasModifier);

    private bool HasTitle(Reference name, string title)
    {
        for (var i = name.Phrase.First; i < name.Phrase.CoreFirst; i++)
        {
            if (scene.Text.Form(i).Equals(title, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool GroupFits(Reference reference, Reference candidate, Cluster cluster)
    {
        if (cluster.Sort != Sort.Group || reference.Modifiers.Length > 0 && !Covers(candidate, reference) && !IsMerelyDescribed(reference, candidate))
        {
            return false;
        }

        // "the Brigade", "the Columns", with the capital of the name that they are the last word of.
        if (cluster.HasName && char.IsUpper(scene.Text.Form(reference.Phrase.Head)[0]))
        {
            var word = NameFold.Of(scene.Text.Form(reference.Phrase.Head));
            return cluster.FullNames.Exists(n => n.Words[^1] == word || n.Words[0] == word);
        }

        if (reference.Phrase.Plural)
        {
            return !candidate.IsName && candidate.Phrase.Plural && reference.Phrase.Class is "organisation" or "armed-group"
                && candidate.Phrase.Class is "organisation" or "armed-group" && !IsMember(reference) && !IsMember(candidate);
        }

        return cluster.HasName && KindsFit(reference, candidate, cluster);
    }

    // "the separatist group" right after a group's name: the adjective tells what it is, and not which one.
    private bool IsMerelyDescribed(Reference reference, Reference candidate) =>
        candidate.IsName && !reference.Phrase.Plural && reference.Sentence - candidate.Sentence <= 1 && reference.Modifiers.Length == 1
        && reference.Phrase.Class is "organisation" or "armed-group" && reference.Modifiers[0][0] != '=' && !cues.Has("other", reference.Modifiers[0]);

    // "militants" are members; "militias" are groups.
    private bool IsMember(Reference reference) => classes.Has(reference.Noun, "person");

    private static bool KindsFit(Reference reference, Reference candidate, Cluster cluster)
    {
        var wanted = reference.Phrase.Class;
        if (!candidate.IsName && wanted != candidate.Phrase.Class)
        {
            return false;
        }

        var given = cluster.Members.Find(m => m.Phrase.Class.Length > 0 && m.Sort == Sort.Group && m.Phrase.Class is not ("organisation" or "person" or "population"))?.Phrase.Class;
        return wanted switch
        {
            "organisation" => given is not ("state-body" or "media" or "company"),
            "military-unit" => given == wanted && cluster.HasModifier(reference.Noun),
            "armed-group" => given is null or "armed-group" or "military-unit" or "movement",
            _ => given == wanted,
        };
    }

    private bool Agree(Reference reference, Reference candidate) => scene.Clusters.Agree(reference, candidate);
}
