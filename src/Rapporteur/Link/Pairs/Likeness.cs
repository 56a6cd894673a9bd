namespace Rapporteur.Link.Pairs;

/// <summary>How alike two words of names are, 0 to 1.</summary>
internal static class Likeness
{
    /// <summary>Least likeness at which two words count as one.</summary>
    public const double Least = 0.7;

    public const double Initial = 0.71;
    public const double Idea = 0.92;

    private const double SameName = 0.9;
    private const double LeastKnown = 0.93;
    private const double SameSound = 0.97;
    private const double LeastShort = 0.86;
    private const double LeastMiddling = 0.76;
    private const double WithoutPrefix = 0.8;
    private const double WithoutArticle = 0.97;
    private const double WithoutVowels = 0.96;
    private const int Short = 3;
    private const int Middling = 5;
    private const int MostDifference = 4;

    public static double Of(PairWord a, PairWord b)
    {
        if (ReferenceEquals(a, b))
        {
            return 1;
        }

        if (a.IsKunya != b.IsKunya || (a.Number >= 0 && b.Number >= 0))
        {
            return a.Number >= 0 && a.Number == b.Number ? Idea : 0;
        }

        if (a.Folded.Length == 1 || b.Folded.Length == 1)
        {
            return a.Folded[0] == b.Folded[0] ? Initial : 0;
        }

        if (a.Idea >= 0 && a.Idea == b.Idea)
        {
            return Math.Max(Idea, Plain(a, b));
        }

        var likeness = Plain(a, b);
        if (a.Bare is not null || b.Bare is not null)
        {
            likeness = Math.Max(likeness, WithoutArticle * Plain(a.Bare ?? a, b.Bare ?? b));
            likeness = Math.Max(likeness, WithoutArticle * Math.Max(a.Bare is null ? 0 : Plain(a.Bare, b), b.Bare is null ? 0 : Plain(a, b.Bare)));
        }

        return likeness;
    }

    private static double Plain(PairWord a, PairWord b)
    {
        if (a.Given >= 0 && b.Given >= 0)
        {
            return a.Given != b.Given ? 0 : Prefixed(a, b, Math.Max(SameName, BySound(a, b)));
        }

        var likeness = BySound(a, b);
        return Prefixed(a, b, likeness < LeastKnown && IsKnown(a) && IsKnown(b) ? 0 : likeness);
    }

    private static bool IsKnown(PairWord word) => word.Given >= 0 || word.IsListed;

    private static double Prefixed(PairWord a, PairWord b, double likeness) => a.IsAbd == b.IsAbd ? likeness : likeness * WithoutPrefix;

    private static double BySound(PairWord a, PairWord b)
    {
        if (a.Sound == b.Sound)
        {
            return SameSound;
        }

        if (a.IsConsonantal || b.IsConsonantal)
        {
            return WithoutVowels * Enough(Sounds.Likeness(a.Skeleton, b.Skeleton), a, b);
        }

        return Math.Abs(a.Sound.Length - b.Sound.Length) > MostDifference || !a.MayBeLike(b) ? 0 : SameSound * Enough(Sounds.Likeness(a.Sound, b.Sound), a, b);
    }

    private static double Enough(double likeness, PairWord a, PairWord b) =>
        likeness >= Math.Min(a.Sound.Length, b.Sound.Length) switch { <= Short => LeastShort, <= Middling => LeastMiddling, _ => Least } ? likeness : 0;
}
