namespace Rapporteur.Link.Pairs;

/// <summary>The words of two names that a feature speaks of, for people.</summary>
internal static class PairWords
{
    public static string Of(PairFeature feature, PairMeasure measure)
    {
        var aligned = measure.Aligned;
        return feature switch
        {
            PairFeature.LastAgrees or PairFeature.LastDiffers => $"{aligned.Left.Words[^1].Folded} | {aligned.Right.Words[^1].Folded}",
            PairFeature.FirstAgrees or PairFeature.FirstDiffers => $"{aligned.Left.Words[0].Folded} | {aligned.Right.Words[0].Folded}",
            PairFeature.SharedOfLighter or PairFeature.SharedRare or PairFeature.OtherSpelling or PairFeature.TwoWordsAgree or PairFeature.ThreeWordsAgree
                or PairFeature.OnlyCommonAgrees or PairFeature.Translated or PairFeature.InitialAgrees or PairFeature.Acronym => Agreements(aligned),
            PairFeature.OwnOfLighter => Rest(aligned.Left, aligned.LeftTaken),
            PairFeature.OwnOfHeavier => Rest(aligned.Right, aligned.RightTaken),
            PairFeature.BothHaveOwn or PairFeature.KunyaDiffers or PairFeature.KunyaMore or PairFeature.KnownNamesDiffer or PairFeature.NumbersDiffer
                or PairFeature.NumberMore or PairFeature.BodiesDiffer or PairFeature.BodyMore or PairFeature.PlacesDiffer or PairFeature.PlaceMore
                => $"{Rest(aligned.Left, aligned.LeftTaken)} | {Rest(aligned.Right, aligned.RightTaken)}",
            _ => $"{measure.Values[(int)feature]:0.00}",
        };
    }

    private static string Agreements(Alignment aligned) => string.Join(", ", aligned.Agreements.Select(a =>
    {
        var (left, right) = (Words(aligned.Left, a.Left, a.LeftCount), Words(aligned.Right, a.Right, a.RightCount));
        return left == right ? left : $"{left} = {right}";
    }));

    private static string Words(PairName name, int from, int count) => string.Join(' ', name.Words.Skip(from).Take(count).Select(w => w.Folded));

    private static string Rest(PairName name, uint taken) => string.Join(' ', name.Words.Where((_, i) => (taken >> i & 1) == 0).Select(w => w.Folded));
}
