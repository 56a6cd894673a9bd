namespace Rapporteur.Link;

/// <summary>How alike two words of names are.</summary>
internal enum WordLikeness : byte
{
    Different, Initial, Near, SameSound, Same,
}

/// <summary>Compares words of names.</summary>
internal static class WordMatch
{
    private const int ShortestNear = 6;
    private const int SkeletonRoom = 6;

    public static WordLikeness Compare(NameWord a, NameWord b)
    {
        if (a.Folded == b.Folded)
        {
            return WordLikeness.Same;
        }

        if (a.IsKunya != b.IsKunya)
        {
            return WordLikeness.Different;
        }

        if (a.Sound == b.Sound && a.Sound.Length > 1)
        {
            return WordLikeness.SameSound;
        }

        if ((a.Folded.Length == 1 || b.Folded.Length == 1) && a.Folded[0] == b.Folded[0])
        {
            return WordLikeness.Initial;
        }

        return BySound(a, b);
    }

    private static WordLikeness BySound(NameWord a, NameWord b)
    {
        var length = Math.Max(a.Sound.Length, b.Sound.Length);
        if (a.Sound.Length == 0 || b.Sound.Length == 0 || Math.Abs(a.Sound.Length - b.Sound.Length) > 2)
        {
            return WordLikeness.Different;
        }

        var sameSkeleton = a.Skeleton.Length > 1 && a.Skeleton == b.Skeleton;
        var mayBeNear = length >= ShortestNear && a.Sound[0] == b.Sound[0];
        if (!sameSkeleton && !mayBeNear)
        {
            return WordLikeness.Different;
        }

        var distance = Distance(a.Sound, b.Sound);
        if (sameSkeleton && distance <= 1 + (length / SkeletonRoom))
        {
            return WordLikeness.SameSound;
        }

        return mayBeNear && distance <= 1 ? WordLikeness.Near : WordLikeness.Different;
    }

    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var up = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = up;
            }
        }

        return row[b.Length];
    }
}
