using Rapporteur.Knowledge.Classes;

namespace Rapporteur.Read.Coreference;

/// <summary>
/// Ties short names to the full ones: a family name to the person, the telling part of a body's name to the body. A short name that
/// fits two full names goes to the one mentioned last before it, for persons, and to none, for bodies.
/// </summary>
internal sealed class ShortNameSieve(Scene scene)
{
    // In a text with more names than any report has, spelling variants are not looked for.
    private const int MostNames = 2000;

    private readonly Dictionary<string, List<Reference>> full = new(StringComparer.Ordinal);

    public void Run()
    {
        foreach (var reference in scene.References)
        {
            if (!reference.IsName || reference.IsState || reference.Words.Length < 2)
            {
                continue;
            }

            Index(reference.Words[0], reference);
            Index(reference.Words[^1], reference);
        }

        foreach (var reference in scene.References)
        {
            if (reference.IsName && !reference.IsState && reference.Phrase.Form != Findings.MentionForm.Acronym)
            {
                Resolve(reference);
            }
        }
    }

    private void Index(string word, Reference reference)
    {
        if (!full.TryGetValue(word, out var list))
        {
            full[word] = list = [];
        }

        // One mention of each cluster is enough to find it.
        if (!list.Exists(r => scene.Clusters.Same(r, reference) && r.Key == reference.Key))
        {
            list.Add(reference);
        }
    }

    private void Resolve(Reference reference)
    {
        var person = Best(reference, IsPersonShort, Sort.Person);
        if (person is not null && reference.Sort is Sort.Person or Sort.Unknown)
        {
            scene.Clusters.Merge(person, reference);
        }
        else if (reference.Sort == Sort.Person && reference.Words.Length == 1 && Only(reference) is { Words.Length: >= 3 } group)
        {
            // Nobody of that name is known, but a body is: the recogniser took the short name for a person's.
            var cluster = scene.Clusters.Of(reference);
            if (cluster.Members.TrueForAll(m => m.IsName && m.Words.Length == 1))
            {
                (cluster.Sort, cluster.Number) = (Sort.Group, 'a');
                scene.Clusters.Merge(group, reference);
            }
        }
        else if (reference.Sort is Sort.Group or Sort.Unknown or Sort.Facility && Only(reference) is { } body)
        {
            scene.Clusters.Merge(body, reference);
        }
    }

    private static bool IsPersonShort(Reference shorter, Reference longer)
    {
        var (few, many) = (shorter.Words, longer.Words);
        return few.Length == 1 ? NameFold.IsVariant(few[0], many[^1]) || few[0] == many[0] || many.Length == 3 && few[0] == many[1] : few.Length <= many.Length && PersonNames.Fit(few, many);
    }

    // The last person of that name mentioned before, else the first one behind; a given name only where no family name fits.
    private Reference? Best(Reference reference, Func<Reference, Reference, bool> fits, Sort sort)
    {
        Reference? best = null;
        foreach (var candidate in Candidates(reference))
        {
            if (candidate.Sort != sort || candidate == reference || !fits(reference, candidate) || !scene.Clusters.Agree(reference, candidate))
            {
                continue;
            }

            var family = IsFamily(reference, candidate);
            var bestFamily = best is not null && IsFamily(reference, best);
            var later = best is null || candidate.Index < reference.Index || best.Index > reference.Index;
            if (family && !bestFamily || family == bestFamily && later && !(best?.Index < reference.Index && candidate.Index > reference.Index))
            {
                best = candidate;
            }
        }

        return best;
    }

    private static bool IsFamily(Reference shorter, Reference longer) => NameFold.IsVariant(shorter.Words[^1], longer.Words[^1]);

    private List<Reference> Candidates(Reference reference)
    {
        var found = new List<Reference>(full.GetValueOrDefault(reference.Words[^1]) ?? []);
        if (reference.Words.Length > 1 && full.TryGetValue(reference.Words[0], out var byFirst))
        {
            found.AddRange(byFirst);
        }

        // A family name spelled in another way.
        if (found.Count == 0 && reference.Words[^1].Length >= 6 && full.Count < MostNames)
        {
            foreach (var (word, list) in full)
            {
                if (NameFold.IsVariant(word, reference.Words[^1]))
                {
                    found.AddRange(list);
                }
            }
        }

        return found;
    }

    private Reference? Only(Reference reference)
    {
        Reference? found = null;
        foreach (var candidate in Candidates(reference))
        {
            if (candidate.Sort is not (Sort.Group or Sort.Unknown or Sort.Facility) || !IsBodyShort(reference, candidate)
                || scene.Clusters.Same(candidate, reference))
            {
                continue;
            }

            if (found is not null && !scene.Clusters.Same(found, candidate))
            {
                return null;
            }

            found = candidate;
        }

        return found;
    }

    // "Nahr" for "Nahr Organization"; "Red River" for "Red River Brigades"; "the Front" for "Red River Liberation Front".
    private static bool IsBodyShort(Reference shorter, Reference longer)
    {
        var (few, many) = (shorter.Words, longer.Words);
        if (few.Length >= many.Length)
        {
            return false;
        }

        var prefix = Matches(few, many, 0);
        var suffix = many.Length >= 3 && Matches(few, many, many.Length - few.Length);
        return suffix || prefix && (few.Length == 1 ? many.Length == 2 && IsBodyNoun(many[^1]) : many.Length - few.Length == 1);
    }

    // "Nahr Party" may be called "Nahr"; the "Nahr Brigades" may be a part of Nahr.
    private static bool IsBodyNoun(string word)
    {
        var classes = ClassTable.Shared;
        return CueWords.Shared.Has("group-noun", word) || classes.ClassOf(word) is "organisation" or "movement" or "party" or "coalition" or "company" or "media"
            || classes.ClassOf(word.AsSpan().TrimEnd('s')) is "organisation" or "movement" or "party" or "coalition" or "company";
    }

    private static bool Matches(string[] few, string[] many, int at)
    {
        for (var i = 0; i < few.Length; i++)
        {
            if (!NameFold.IsVariant(few[i], many[at + i]))
            {
                return false;
            }
        }

        return true;
    }
}
