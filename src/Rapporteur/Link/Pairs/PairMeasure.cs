namespace Rapporteur.Link.Pairs;

/// <summary>Measures the features of two names that are aligned. One for each thread.</summary>
internal sealed class PairMeasure
{
    private const double RareWeight = 0.75;
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
        double left = 0, right = 0, rare = 0, heaviest = 0;
        foreach (var agreement in alignment.Agreements)
        {
            var (ofLeft, ofRight) = (Weight(lighter, agreement.Left, agreement.LeftCount), Weight(heavier, agreement.Right, agreement.RightCount));
            left += ofLeft * agreement.Likeness;
            right += ofRight * agreement.Likeness;
            rare += Math.Min(ofLeft, ofRight) >= RareWeight ? agreement.Likeness : 0;
            heaviest = Math.Max(heaviest, Math.Min(ofLeft, ofRight));
        }

        var count = alignment.Agreements.Count;
        var (ownLeft, ownRight) = (Own(lighter, alignment.LeftTaken), Own(heavier, alignment.RightTaken));
        this[PairFeature.SharedOfLighter] = left / Math.Max(lighter.Weight, 0.01);
        this[PairFeature.SharedOfHeavier] = right / Math.Max(heavier.Weight, 0.01);
        this[PairFeature.SharedOfBoth] = this[PairFeature.SharedOfLighter] * this[PairFeature.SharedOfHeavier];
        this[PairFeature.SharedRare] = Math.Min(rare, 3);
        this[PairFeature.TwoWordsAgree] = count > 1 ? 1 : 0;
        this[PairFeature.ThreeWordsAgree] = count > 2 ? 1 : 0;
        this[PairFeature.OwnOfLighter] = Math.Min(ownLeft, 2);
        this[PairFeature.OwnOfHeavier] = Math.Min(ownRight, 3);
        this[PairFeature.BothHaveOwn] = Math.Min(Math.Min(ownLeft, ownRight), 2);
        var (rareLeft, rareRight) = (Own(lighter, alignment.LeftTaken, RareWeight), Own(heavier, alignment.RightTaken, RareWeight));
        this[PairFeature.RareOwnOfLighter] = Math.Min(rareLeft, 2);
        this[PairFeature.RareOwnOfHeavier] = Math.Min(rareRight, 2);
        this[PairFeature.BothHaveRareOwn] = rareLeft > 0 && rareRight > 0 ? 1 : 0;
        this[PairFeature.NothingRareAgrees] = rare == 0 && ownLeft + ownRight > Half ? 1 : 0;
        this[PairFeature.OnlyCommonAgrees] = count > 0 && heaviest < RareWeight && ownLeft + ownRight > Half ? 1 : 0;
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
        this[PairFeature.FirstAndLastAgree] = lastLeft > 0 && lastRight > 0 ? first * last : 0;
        var isSingle = lighter.Words.Length == 1 && heavier.Words.Length > 1;
        var isCommon = lighter.WeightOf(lighter.Words[0]) < RareWeight;
        this[PairFeature.SingleWord] = isSingle && !isCommon ? 1 : 0;
        this[PairFeature.SingleCommonWord] = isSingle && isCommon ? 1 : 0;
    }

    private void Spelling(PairName lighter, PairName heavier)
    {
        double loss = 0;
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
                    isSame &= agreement.Likeness == 1;
                    hasInitial |= agreement.Likeness == Likeness.Initial;
                    translated += agreement.Likeness == Likeness.Idea ? 1 : 0;
                }
            }
        }

        this[PairFeature.OtherSpelling] = loss;
        this[PairFeature.SameWords] = isSame && IsAllTaken(lighter, alignment.LeftTaken) && IsAllTaken(heavier, alignment.RightTaken) ? 1 : 0;
        this[PairFeature.OrderDiffers] = isOrdered ? 0 : 1;
        this[PairFeature.InitialAgrees] = hasInitial ? 1 : 0;
        this[PairFeature.Translated] = Math.Min(translated, 2);
        this[PairFeature.Acronym] = alignment.HasAcronym ? 1 : 0;
        this[PairFeature.WholeSoundsAlike] = Math.Max(0, Sounds.Whole(lighter.Sounds, heavier.Sounds) - Half) / Half;
    }

    private void Rests(PairName lighter, PairName heavier)
    {
        var (left, right) = (Rest(lighter, alignment.LeftTaken), Rest(heavier, alignment.RightTaken));
        Set(PairFeature.KunyaDiffers, PairFeature.KunyaMore, left.Kunya, right.Kunya);
        Set(PairFeature.KnownNamesDiffer, null, left.Known, right.Known);
        Set(PairFeature.NumbersDiffer, PairFeature.NumberMore, left.Number, right.Number);
        Set(PairFeature.BodiesDiffer, PairFeature.BodyMore, left.Head, right.Head);
        Set(PairFeature.PlacesDiffer, PairFeature.PlaceMore, left.Place, right.Place);
    }

    private void Set(PairFeature differ, PairFeature? more, bool left, bool right)
    {
        this[differ] = left && right ? 1 : 0;
        if (more is { } one)
        {
            this[one] = left != right ? 1 : 0;
        }
    }

    private static (bool Kunya, bool Known, bool Number, bool Head, bool Place) Rest(PairName name, uint taken)
    {
        var rest = (Kunya: false, Known: false, Number: false, Head: false, Place: false);
        for (var i = 0; i < name.Words.Length; i++)
        {
            if (IsFree(taken, i))
            {
                var word = name.Words[i];
                rest.Kunya |= name.IsPerson && word.IsKunya;
                rest.Known |= name.IsPerson && (word.Given >= 0 || word.IsAbd);
                rest.Number |= !name.IsPerson && word.Number >= 0;
                rest.Head |= !name.IsPerson && word.Has(WordRole.Head);
                rest.Place |= !name.IsPerson && word.Has(WordRole.Place);
            }
        }

        return rest;
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
