namespace Rapporteur.Read.Coreference;

/// <summary>Whether two names can belong to one person.</summary>
internal static class PersonNames
{
    public static bool Conflict(Cluster left, Cluster right)
    {
        if (left.Sort != Sort.Person && right.Sort != Sort.Person)
        {
            return false;
        }

        foreach (var a in left.FullNames)
        {
            foreach (var b in right.FullNames)
            {
                if (!Fit(a.Words, b.Words))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether two full names agree: same family name, and given names that are equal, spelled alike, or an initial.</summary>
    public static bool Fit(string[] left, string[] right)
    {
        if (!NameFold.IsVariant(left[^1], right[^1]))
        {
            return IsInside(left, right) || IsInside(right, left);
        }

        return left.Length == 1 || right.Length == 1 || GivenFit(left[0], right[0]) || IsInside(left, right) || IsInside(right, left);
    }

    private static bool GivenFit(string left, string right) =>
        NameFold.IsVariant(left, right) || (left.Length == 1 || right.Length == 1) && left[0] == right[0];

    private static bool IsInside(string[] few, string[] many)
    {
        if (few.Length < 2 || few.Length >= many.Length)
        {
            return false;
        }

        var at = 0;
        foreach (var word in many)
        {
            at += at < few.Length && NameFold.IsVariant(few[at], word) ? 1 : 0;
        }

        return at == few.Length;
    }
}
