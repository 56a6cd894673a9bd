using Rapporteur.Casefile;

namespace Rapporteur.Link;

/// <summary>Scores two names by their words alone, with reasons; what reports say of them comes on top.</summary>
internal static class NameComparer
{
    public static List<LinkFeature> Compare(NameKey a, NameKey b)
    {
        var features = new List<LinkFeature>();
        if (a.Acronym is not null || b.Acronym is not null)
        {
            Acronyms(a, b, features);
        }
        else if (a.IsPerson != b.IsPerson)
        {
            Words(a, b, "bodies", features);
            Add(features, "reports/person-and-body", $"{a.Written} | {b.Written}");
        }
        else
        {
            Words(a, b, a.IsPerson ? "persons" : "bodies", features);
        }

        return features;
    }

    /// <summary>
    /// Whether the words alone could earn a proposal: not if both names have words that the other lacks, unless these may be exchanged.
    /// Cheap, so that most pairs of a block need no scoring; pairs that a report equates must not be asked.
    /// </summary>
    public static bool CouldBeOne(NameKey a, NameKey b) =>
        a.Acronym is not null || b.Acronym is not null || !HasOwnWord(a, b) || !HasOwnWord(b, a);

    private static bool HasOwnWord(NameKey name, NameKey other)
    {
        foreach (var word in name.Words)
        {
            var isShared = word.IsWeakHead;
            for (var i = 0; i < other.Words.Count && !isShared; i++)
            {
                isShared = WordMatch.Compare(word, other.Words[i]) != WordLikeness.Different;
            }

            if (!isShared)
            {
                return true;
            }
        }

        return false;
    }

    private static void Acronyms(NameKey a, NameKey b, List<LinkFeature> features)
    {
        var (acronym, full) = a.Acronym is not null ? (a, b) : (b, a);
        if (full.Acronym is null && full.Initials.Contains(acronym.Acronym!))
        {
            Add(features, "acronyms/initials-fit", $"{acronym.Written} | {full.Written}");
        }
        else if (full.Words.Count == 1 && full.Words[0].Folded == acronym.Acronym)
        {
            Add(features, "bodies/same-words", $"{acronym.Written} | {full.Written}");
        }
    }

    private static void Words(NameKey a, NameKey b, string table, List<LinkFeature> features)
    {
        var (left, right) = a.Words.Count <= b.Words.Count ? (a, b) : (b, a);
        var matched = Align(left.Words, right.Words, out var restLeft, out var restRight);
        if (matched.Count == 0)
        {
            Add(features, $"{table}/both-differ", $"{a.Written} | {b.Written}");
            return;
        }

        Matched(matched, restLeft.Count + restRight.Count == 0, table, features);
        if (table == "persons")
        {
            if (matched.Count > 1 && matched.Count(m => m.Likeness != WordLikeness.Initial) == 1)
            {
                Add(features, "persons/one-name-only", matched[0].Left.Folded);
            }

            PersonRests(left, right, restLeft, restRight, features);
        }
        else
        {
            BodyRests(restLeft, restRight, features);
        }
    }

    private static void Matched(
        List<(NameWord Left, NameWord Right, WordLikeness Likeness)> matched, bool isAll, string table, List<LinkFeature> features)
    {
        Add(features, $"{table}/same-words", string.Join(' ', matched.Select(m => m.Left.Folded)));
        foreach (var (l, r, likeness) in matched.Where(m => m.Likeness != WordLikeness.Same))
        {
            var feature = likeness switch
            {
                WordLikeness.SameSound => "other-spelling",
                WordLikeness.Near => "near-spelling",
                _ => table == "persons" ? "initial-only" : "near-spelling",
            };
            Add(features, $"{table}/{feature}", $"{l.Folded} | {r.Folded}");
        }

        if (matched.All(m => m.Left.IsCommon || m.Left.IsHead || m.Left.IsWeakHead) && !(isAll && matched.Count > 2))
        {
            Add(features, $"{table}/only-common-words", string.Join(' ', matched.Select(m => m.Left.Folded)));
        }
    }

    private static void PersonRests(NameKey shorter, NameKey longer, List<NameWord> restLeft, List<NameWord> restRight, List<LinkFeature> features)
    {
        if (restLeft.Count > 0 && restRight.Count > 0)
        {
            var kunyas = restLeft.Exists(w => w.IsKunya) && restRight.Exists(w => w.IsKunya);
            var isMiddle = IsMiddle(shorter, restLeft) && IsMiddle(longer, restRight);
            Add(features, kunyas ? "persons/kunya-differs" : isMiddle ? "persons/middle-differs" : "persons/both-differ", Show(restLeft, restRight));
        }
        else if (shorter.Words.Count == 1 && restRight.Count > 0)
        {
            Add(features, "persons/one-name-only", shorter.Words[0].Folded);
        }
        else
        {
            restLeft.Concat(restRight).ToList().ForEach(word => Add(features, "persons/one-name-more", word.Folded));
        }
    }

    private static bool IsMiddle(NameKey name, List<NameWord> rest) => !rest.Contains(name.Words[0]) && !rest.Contains(name.Words[^1]);

    private static void BodyRests(List<NameWord> restLeft, List<NameWord> restRight, List<LinkFeature> features)
    {
        if (restLeft.Count + restRight.Count == 0)
        {
            return;
        }

        if (restLeft.Concat(restRight).Any(w => w.IsHead))
        {
            Add(features, "bodies/body-differs", Show(restLeft, restRight));
        }
        else if (restLeft.Concat(restRight).All(w => w.IsWeakHead))
        {
            Add(features, restLeft.Count > 0 && restRight.Count > 0 ? "bodies/body-exchanged" : "bodies/body-left-out", Show(restLeft, restRight));
        }
        else
        {
            Add(features, restLeft.Count > 0 && restRight.Count > 0 ? "bodies/both-differ" : "bodies/word-more", Show(restLeft, restRight));
        }
    }

    private static List<(NameWord Left, NameWord Right, WordLikeness Likeness)> Align(
        IReadOnlyList<NameWord> left, IReadOnlyList<NameWord> right, out List<NameWord> restLeft, out List<NameWord> restRight)
    {
        var pairs = new List<(NameWord Left, NameWord Right, WordLikeness Likeness)>();
        var freeLeft = left.ToList();
        var freeRight = right.ToList();
        foreach (var wanted in (WordLikeness[])[WordLikeness.Same, WordLikeness.SameSound, WordLikeness.Near, WordLikeness.Initial])
        {
            foreach (var l in freeLeft.ToList())
            {
                if (freeRight.Find(r => WordMatch.Compare(l, r) == wanted) is { } r)
                {
                    pairs.Add((l, r, wanted));
                    freeLeft.Remove(l);
                    freeRight.Remove(r);
                }
            }
        }

        restLeft = freeLeft;
        restRight = freeRight;
        return pairs;
    }

    private static string Show(List<NameWord> left, List<NameWord> right) =>
        $"{string.Join(' ', left.Select(w => w.Folded))} | {string.Join(' ', right.Select(w => w.Folded))}";

    private static void Add(List<LinkFeature> features, string feature, string compared) =>
        features.Add(new LinkFeature(feature, compared, Weights.Default[feature]));
}
