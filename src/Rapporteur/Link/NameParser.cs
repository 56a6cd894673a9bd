namespace Rapporteur.Link;

/// <summary>Takes names apart.</summary>
internal static class NameParser
{
    private const int LongestTitle = 4;

    public static NameKey Parse(string written, bool isPerson)
    {
        if (Acronym(written, isPerson) is { } acronym)
        {
            return new NameKey
            {
                Written = written, Words = [NameWord.Of(acronym)], IsPerson = false, Acronym = acronym, Node = "^" + acronym,
                IsTelling = acronym.Length > 1,
            };
        }

        var folded = Letters.Default.Fold(Core(written, isPerson)).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var initials = isPerson ? [] : Initials(folded);
        var words = isPerson ? Person(folded) : Body(folded);
        return new NameKey
        {
            Written = written,
            Words = words,
            IsPerson = isPerson,
            Initials = initials,
            Node = (isPerson ? "p " : "b ") + string.Join(' ', words.Select(w => w.Folded)),
            IsTelling = words.Any(w => w.Folded.Length > 1 && !w.IsWeakHead && !NameWords.Default.IsGeneric(w.Folded) && !NameWords.Default.IsHonorific(w.Folded)),
        };
    }

    /// <summary>The part of the words that names: behind an owner ("X’s Y"), before "of" for persons.</summary>
    private static string Core(string written, bool isPerson)
    {
        var owner = written.LastIndexOfAny(['’', '\'']);
        var core = owner > 0 && owner + 2 < written.Length && written[owner + 1] == 's' && written[owner + 2] == ' ' ? written[(owner + 3)..] : written;
        var of = isPerson ? core.IndexOf(" of ", StringComparison.Ordinal) : -1;
        return of > 0 ? core[..of] : core;
    }

    private static string? Acronym(string written, bool isPerson)
    {
        if (isPerson)
        {
            return null;
        }

        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && char.IsLower(words[0][^1]) && NameWords.Default.IsArticle(Letters.Default.Fold(words[0])))
        {
            words.RemoveAt(0);
        }

        var letters = string.Concat(words).Replace(".", "", StringComparison.Ordinal);
        if (letters.Length > 2 && letters[^1] == 's' && char.IsUpper(letters[^2]))
        {
            letters = letters[..^1];
        }

        return (words.Count == 1 || words.TrueForAll(w => w.Contains('.', StringComparison.Ordinal)))
            && letters.Length is >= 2 and <= 8
            && letters.All(l => char.IsUpper(l) || char.IsDigit(l) || l is '-' or '/')
            && char.IsUpper(letters[0])
            ? letters.ToLowerInvariant()
            : null;
    }

    private static List<string> Initials(List<string> folded)
    {
        var words = folded.Where((w, i) => i > 0 || !NameWords.Default.IsArticle(w)).ToList();
        if (words.Count < 2)
        {
            return [];
        }

        string Letters(IEnumerable<string> of) => string.Concat(of.Select(w => w[0]));
        return [.. new[]
        {
            Letters(words), Letters(words.Where(w => !NameWords.Default.IsParticle(w))),
            Letters(words.Where(w => !NameWords.Default.IsParticle(w) && !NameWords.Default.IsArticle(w))),
        }.Distinct()];
    }

    private static List<NameWord> Body(List<string> folded)
    {
        var words = folded.Where(w => !NameWords.Default.IsArticle(w) && !NameWords.Default.IsParticle(w)).ToList();
        return [.. (words.Count > 0 ? words : folded).Select(NameWord.Of)];
    }

    private static List<NameWord> Person(List<string> folded)
    {
        var title = folded.Take(LongestTitle).ToList().FindLastIndex(NameWords.Default.IsHonorific);
        var words = title + 1 < folded.Count ? folded[(title + 1)..] : folded;
        var result = new List<NameWord>();
        for (var i = 0; i < words.Count; i++)
        {
            if (NameWords.Default.IsKunya(words[i]) && i + 1 < words.Count)
            {
                var of = i + 2 < words.Count && NameWords.Default.IsArticle(words[i + 1]) ? i + 2 : i + 1;
                result.Add(NameWord.Of("abu" + words[of]) with { IsKunya = true });
                i = of;
            }
            else if (!NameWords.Default.IsArticle(words[i]) && !NameWords.Default.IsParticle(words[i]))
            {
                result.Add(NameWord.Of(words[i]));
            }
        }

        return result.Count > 0 ? result : [.. words.Select(NameWord.Of)];
    }
}
