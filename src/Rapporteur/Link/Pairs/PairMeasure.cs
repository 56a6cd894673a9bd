namespace Rapporteur.Link.Pairs;

/// <summary>Measures the features of two names that are aligned. One for each thread.</summary>
internal sealed class PairMeasure
{
    private const double RareWeight = 0.75;
    private const double LeastVowels = 0.9;
    private const double Half = 0.5;

    private readonly Alignment alignment = new();

    /// <summary>The features of the last pair, by <see cref="PairFeature"/>.</summary>
    public double[] Values { get; } = new double[Enum.GetValues<PairFeature>().Length];

    public Alignment Aligned => alignment;

    private ref double this[PairFeature feature] => ref Values[(int)feature];

    public void Measure(PairName a, PairName b)
    {
        Array.Clear(Values);
        var (lighter, heavier) = a.Weight <= b.Weight ? (a, b) : (b, a);
        alignment.Compare(lighter, heavier);
        this[PairFeature.Start] = 1;
        Shares(lighter, heavier);
        Ends(lighter, heavier);
        Spelling(lighter, heavier);
        Rests(lighter, heavier);
    }

    private void Shares(PairName lighter, PairName heavier)
    {
        double left = 0, right = 0, rare = 0;
        foreach (var agreement in alignment.Agreements)
        {
            var (ofLeft, ofRight) = (Weight(lighter, agreement.Left, agreement.LeftCount), Weight(heavier, agreement.Right, agreement.RightCount));
            left += ofLeft * agreement.Likeness;
            right += ofRight * agreement.Likeness;
            rare += Math.Min(ofLeft, ofRight) >= RareWeight ? agreement.Likeness : 0;
        }

        var count = alignment.Agreements.Count;
        var (ownLeft, ownRight) = (Own(lighter, alignment.LeftTaken), Own(heavier, alignment.RightTaken));
        this[PairFeature.SharedOfLighter] = left / Math.Max(lighter.Weight, 0.01);
        this[PairFeature.SharedOfHeavier] = right / Math.Max(heavier.Weight, 0.01);
        this[PairFeature.SharedRare] = Math.Min(rare, 3);
        this[PairFeature.TwoWordsAgree] = count > 1 ? 1 : 0;
        this[PairFeature.ThreeWordsAgree] = count > 2 ? 1 : 0;
        this[PairFeature.OwnOfLighter] = Math.Min(ownLeft, 2);
        this[PairFeature.OwnOfHeavier] = Math.Min(ownRight, 3);
        this[PairFeature.BothHaveOwn] = Math.Min(Math.Min(ownLeft, ownRight), 2);
        var (rareLeft, rareRight) = (Own(lighter, alignment.LeftTaken, RareWeight), Own(heavier, alignment.RightTaken, RareWeight));
        this[PairFeature.RareOwnOfLighter] = Math.Min(rareLeft, 2);
        this[PairFeature.RareOwnOfHeavier] = Math.Min(rareRight, 2);
        this[PairFeature.NothingRareAgrees] = rare == 0 && ownLeft + ownRight > Half ? 1 : 0;
    }

    private void Ends(PairName lighter, PairName heavier)
    {
        var (lastLeft, lastRight) = (lighter.Words.Length - 1, heavier.Words.Length - 1);
        var last = alignment.Of(lastLeft, lastRight);
        var first = alignment.Of(0, 0);
        this[PairFeature.LastAgrees] = last;
        this[PairFeature.LastDiffers] = IsFree(alignment.LeftTaken, lastLeft) && IsFree(alignment.RightTaken, lastRight) ? 1 : 0;
        this[PairFeature.FirstAgrees] = first;
        this[PairFeature.FirstDiffers] = IsFree(alignment.LeftTaken, 0) && IsFree(alignment.RightTaken, 0) ? 1 : 0;
        var isSingle = lighter.Words.Length == 1 && heavier.Words.Length > 1;
        var isCommon = lighter.WeightOf(lighter.Words[0]) < RareWeight;
        this[PairFeature.SingleWord] = isSingle && !isCommon ? 1 : 0;
        this[PairFeature.SingleCommonWord] = isSingle && isCommon ? 1 : 0;
    }

    private void Spelling(PairName lighter, PairName heavier)
    {
        double loss = 0, clash = 0, vowels = 0;
        bool isSame = true, isOrdered = true, hasInitial = false;
        var translated = 0;
        var last = -1;
        for (var i = 0; i < lighter.Words.Length; i++)
        {
            foreach (var agreement in alignment.Agreements)
            {
                if (agreement.Left == i)
                {
                    isOrdered &= agreement.Right > last;
                    last = agreement.Right;
                    loss += lighter.WeightOf(lighter.Words[i]) * (1 - agreement.Likeness);
                    var clashes = Clashes(lighter, heavier, agreement);
                    clash += clashes ? lighter.WeightOf(lighter.Words[i]) : 0;
                    vowels += !clashes && agreement.Likeness is < LeastVowels and not Likeness.Initial ? lighter.WeightOf(lighter.Words[i]) : 0;
                    isSame &= agreement.Likeness == 1;
                    hasInitial |= agreement.Likeness == Likeness.Initial;
                    translated += agreement.Likeness == Likeness.Idea ? 1 : 0;
                }
            }
        }

        this[PairFeature.OtherSpelling] = loss;
        this[PairFeature.ConsonantsClash] = Math.Min(clash, 2);
        this[PairFeature.VowelsClash] = Math.Min(vowels, 2);
        this[PairFeature.SameWords] = isSame && IsAllTaken(lighter, alignment.LeftTaken) && IsAllTaken(heavier, alignment.RightTaken) ? 1 : 0;
        this[PairFeature.OrderDiffers] = isOrdered ? 0 : 1;
        this[PairFeature.InitialAgrees] = hasInitial ? 1 : 0;
        this[PairFeature.Translated] = Math.Min(translated, 2);
        this[PairFeature.Acronym] = alignment.HasAcronym ? 1 : 0;
        this[PairFeature.AcronymOfAll] = alignment.HasAcronym && alignment.Agreements.Count == 1 && IsAllTaken(lighter, alignment.LeftTaken) && IsAllTaken(heavier, alignment.RightTaken) ? 1 : 0;
    }

    private void Rests(PairName lighter, PairName heavier)
    {
        var (left, right) = (Rest(lighter, alignment.LeftTaken), Rest(heavier, alignment.RightTaken));
        Set(PairFeature.KunyaDiffers, null, left.Kunya, right.Kunya);
        Set(PairFeature.KnownNamesDiffer, null, left.Known, right.Known);
        Set(PairFeature.NumbersDiffer, PairFeature.NumberMore, left.Number, right.Number);
        Set(PairFeature.OppositesDiffer, null, left.Apart, right.Apart);
        Set(PairFeature.PlacesDiffer, null, left.Place, right.Place);
    }

    private void Set(PairFeature differ, PairFeature? more, bool left, bool right)
    {
        this[differ] = left && right ? 1 : 0;
        if (more is { } one)
        {
            this[one] = left != right ? 1 : 0;
        }
    }

    private static (bool Kunya, bool Known, bool Number, bool Place, bool Apart) Rest(PairName name, uint taken)
    {
        var rest = (Kunya: false, Known: false, Number: false, Place: false, Apart: false);
        for (var i = 0; i < name.Words.Length; i++)
        {
            if (IsFree(taken, i))
            {
                var word = name.Words[i];
                rest.Kunya |= name.IsPerson && word.IsKunya;
                rest.Known |= name.IsPerson && (word.Given >= 0 || word.IsAbd);
                rest.Number |= !name.IsPerson && word.Number >= 0;
                rest.Apart |= !name.IsPerson && word.Has(WordRole.Apart);
                rest.Place |= !name.IsPerson && word.Has(WordRole.Place);
            }
        }

        return rest;
    }

    /// <summary>Whether the consonants of two words that agree by sound alone are of other families.</summary>
    private static bool Clashes(PairName lighter, PairName heavier, Agreement agreement)
    {
        if (agreement is not { LeftCount: 1, RightCount: 1, Likeness: not (1 or Likeness.Initial or Likeness.Idea or Alignment.AcronymLikeness) })
        {
            return false;
        }

        var (a, b) = (lighter.Words[agreement.Left], heavier.Words[agreement.Right]);
        return a.Families != b.Families && (a.Given < 0 || a.Given != b.Given) && (a.Bare ?? a).Families != (b.Bare ?? b).Families
            && (a.Bare ?? a).Families != b.Families && a.Families != (b.Bare ?? b).Families;
    }

    private static double Weight(PairName name, int from, int count)
    {
        double weight = 0;
        for (var i = from; i < from + count; i++)
        {
            weight += name.WeightOf(name.Words[i]);
        }

        return weight;
    }

    private static double Own(PairName name, uint taken, double least = 0)
    {
        double weight = 0;
        for (var i = 0; i < name.Words.Length; i++)
        {
            weight += IsFree(taken, i) && name.WeightOf(name.Words[i]) >= least ? name.WeightOf(name.Words[i]) : 0;
        }

        return weight;
    }

    private static bool IsFree(uint taken, int word) => (taken >> word & 1) == 0;

    private static bool IsAllTaken(PairName name, uint taken) => taken == (1u << name.Words.Length) - 1;
}
