using Rapporteur.Findings;

namespace Rapporteur.Read.Coreference;

/// <summary>Ties acronyms to the names whose initials they are, in brackets behind the name or anywhere in the report.</summary>
internal sealed class AcronymSieve(Scene scene)
{
    public void Run()
    {
        var byInitials = Initials();
        foreach (var reference in scene.References)
        {
            if (reference.Phrase.Form != MentionForm.Acronym || reference.IsState)
            {
                continue;
            }

            if (Bracketed(reference) is { } before)
            {
                scene.Clusters.Merge(before, reference);
            }
            else if (byInitials.TryGetValue(reference.Key, out var full) && full is not null)
            {
                scene.Clusters.Merge(full, reference);
            }
        }
    }

    // Initials that two different names share say nothing: the entry is null.
    private Dictionary<string, Reference?> Initials()
    {
        var result = new Dictionary<string, Reference?>(StringComparer.Ordinal);
        foreach (var reference in scene.References)
        {
            if (!reference.IsName || reference.IsState || reference.Words.Length < 2 || reference.Sort is Sort.Person)
            {
                continue;
            }

            Add(result, Short(reference, articles: false), reference);
            Add(result, Short(reference, articles: true), reference);
        }

        return result;
    }

    private void Add(Dictionary<string, Reference?> all, string initials, Reference reference)
    {
        if (!all.TryAdd(initials, reference) && all[initials] is { } other && !scene.Clusters.Same(other, reference))
        {
            all[initials] = null;
        }
    }

    private string Short(Reference reference, bool articles)
    {
        if (!articles)
        {
            return string.Concat(reference.Words.Select(w => w[0]));
        }

        var letters = "";
        for (var i = reference.Phrase.CoreFirst; i < reference.Phrase.CoreEnd; i++)
        {
            var form = scene.Text.Form(i);
            letters += char.IsLetter(form[0]) ? char.ToLowerInvariant(form[0]) : "";
        }

        return letters;
    }

    // "Red River Brigades (RRB)", and "Brigades of the Red River (RRB)" where only the first letters need to agree.
    private Reference? Bracketed(Reference acronym)
    {
        var bracket = acronym.Phrase.CoreFirst - 1;
        if (bracket <= 0 || scene.Text.Form(bracket) is not ("(" or "["))
        {
            return null;
        }

        for (var i = acronym.Index - 1; i >= 0 && i > acronym.Index - 8; i--)
        {
            var candidate = scene.References[i];
            var touches = candidate.Phrase.End == bracket || candidate.Phrase.CoreEnd == bracket;
            if (touches && candidate.IsName && candidate.Sort is not (Sort.Person or Sort.State))
            {
                return candidate;
            }
        }

        return null;
    }
}
