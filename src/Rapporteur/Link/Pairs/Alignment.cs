namespace Rapporteur.Link.Pairs;

/// <summary>One agreement: words of one name that stand for words of the other.</summary>
/// <param name="Left">First word on the left, and how many.</param>
/// <param name="Right">First word on the right, and how many.</param>
internal readonly record struct Agreement(int Left, int LeftCount, int Right, int RightCount, double Likeness);

/// <summary>Which words of two names agree: each word once, the most alike first. One for each thread; holds the last comparison.</summary>
internal sealed class Alignment
{
    private const double LeastJoined = 0.82;
    public const double AcronymLikeness = 0.901;
    private const int LongestAcronym = 7;
    private const int MostJoinedDifference = 4;

    private readonly List<Agreement> candidates = [];

    public List<Agreement> Agreements { get; } = [];

    public PairName Left { get; private set; } = null!;

    public PairName Right { get; private set; } = null!;

    /// <summary>One bit for each word of the left name that agrees with something.</summary>
    public uint LeftTaken { get; private set; }

    public uint RightTaken { get; private set; }

    public bool HasAcronym { get; private set; }

    public void Compare(PairName left, PairName right)
    {
        (Left, Right, LeftTaken, RightTaken, HasAcronym) = (left, right, 0, 0, false);
        Agreements.Clear();
        candidates.Clear();
        Singles();
        Joined();
        if (!left.IsPerson)
        {
            Acronyms(left, right, isLeft: true);
            Acronyms(right, left, isLeft: false);
        }

        candidates.Sort(static (a, b) =>
        {
            var size = (b.Likeness * (b.LeftCount + b.RightCount)).CompareTo(a.Likeness * (a.LeftCount + a.RightCount));
            return size != 0 ? size
                : a.Left + a.Right != b.Left + b.Right ? (a.Left + a.Right).CompareTo(b.Left + b.Right) : a.Left.CompareTo(b.Left);
        });
        candidates.ForEach(Take);
    }

    public double Of(int left, int right)
    {
        foreach (var agreement in Agreements)
        {
            if (left >= agreement.Left && left < agreement.Left + agreement.LeftCount && right >= agreement.Right && right < agreement.Right + agreement.RightCount)
            {
                return agreement.Likeness;
            }
        }

        return 0;
    }

    private void Take(Agreement agreement)
    {
        var left = Bits(agreement.Left, agreement.LeftCount);
        var right = Bits(agreement.Right, agreement.RightCount);
        if ((LeftTaken & left) == 0 && (RightTaken & right) == 0)
        {
            LeftTaken |= left;
            RightTaken |= right;
            HasAcronym |= Math.Max(agreement.LeftCount, agreement.RightCount) > 2 || agreement.Likeness == AcronymLikeness;
            Agreements.Add(agreement);
        }
    }

    private void Singles()
    {
        for (var i = 0; i < Left.Words.Length; i++)
        {
            for (var j = 0; j < Right.Words.Length; j++)
            {
                var likeness = Likeness.Of(Left.Words[i], Right.Words[j]);
                if (likeness >= Likeness.Least)
                {
                    candidates.Add(new Agreement(i, 1, j, 1, likeness));
                }
            }
        }
    }

    private void Joined()
    {
        for (var i = 0; i < Left.Words.Length; i++)
        {
            for (var j = 0; j < Right.Words.Length; j++)
            {
                if (j < Right.Joints && MayBeJoined(Left.Words[i], Right, j) && Likeness.Of(Left.Words[i], Right.Joined(j)) is >= LeastJoined and var right)
                {
                    candidates.Add(new Agreement(i, 1, j, 2, right));
                }

                if (i < Left.Joints && MayBeJoined(Right.Words[j], Left, i) && Likeness.Of(Left.Joined(i), Right.Words[j]) is >= LeastJoined and var left)
                {
                    candidates.Add(new Agreement(i, 2, j, 1, left));
                }
            }
        }
    }

    /// <summary>Cheap: whether one word of a name may be two of the other, by length and consonants.</summary>
    private static bool MayBeJoined(PairWord word, PairName other, int at)
    {
        var (first, second) = (other.Words[at], other.Words[at + 1]);
        return word.Sound.Length > 3 && (word.IsConsonantal || first.IsConsonantal || Math.Abs(first.Sound.Length + second.Sound.Length - word.Sound.Length) <= MostJoinedDifference)
            && word.SharesHalf(first.Letters | second.Letters);
    }

    private void Acronyms(PairName shorter, PairName full, bool isLeft)
    {
        for (var i = 0; i < shorter.Words.Length; i++)
        {
            var letters = shorter.Words[i].Folded;
            if (letters.Length is < 2 or > LongestAcronym || letters.Length > full.Words.Length)
            {
                continue;
            }

            var at = full.Initials.IndexOf(letters, StringComparison.Ordinal);
            if (at >= 0 && (letters.Length > 2 || at == 0))
            {
                candidates.Add(isLeft
                    ? new Agreement(i, 1, at, letters.Length, AcronymLikeness)
                    : new Agreement(at, letters.Length, i, 1, AcronymLikeness));
            }
        }
    }

    private static uint Bits(int from, int count) => ((1u << count) - 1) << from;
}
