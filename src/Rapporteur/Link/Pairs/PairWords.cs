using System.Globalization;
using System.Text;

namespace Rapporteur.Link.Pairs;

/// <summary>The words of two names that a feature speaks of, for people. Made for one pair; what several features show is put together once.</summary>
internal sealed class PairWords(PairMeasure measure)
{
    private readonly Alignment aligned = measure.Aligned;

    private string Agreements => field ??= Agreeing();

    private string LeftRest => field ??= Rest(aligned.Left, aligned.LeftTaken);

    private string RightRest => field ??= Rest(aligned.Right, aligned.RightTaken);

    private string Rests => field ??= $"{LeftRest} | {RightRest}";

    public string Of(PairFeature feature) => feature switch
    {
        PairFeature.LastAgrees or PairFeature.LastDiffers => $"{aligned.Left.Words[^1].Folded} | {aligned.Right.Words[^1].Folded}",
        PairFeature.FirstAgrees or PairFeature.FirstDiffers => $"{aligned.Left.Words[0].Folded} | {aligned.Right.Words[0].Folded}",
        PairFeature.SharedOfLighter or PairFeature.SharedRare or PairFeature.OtherSpelling or PairFeature.TwoWordsAgree or PairFeature.ThreeWordsAgree
            or PairFeature.Translated or PairFeature.InitialAgrees or PairFeature.Acronym or PairFeature.AcronymOfAll or PairFeature.ConsonantsClash
            or PairFeature.VowelsClash or PairFeature.OrderDiffers or PairFeature.SameWords => Agreements,
        PairFeature.OwnOfLighter or PairFeature.RareOwnOfLighter => LeftRest,
        PairFeature.OwnOfHeavier or PairFeature.RareOwnOfHeavier => RightRest,
        PairFeature.SharedOfHeavier => measure.Values[(int)feature].ToString("0.00", CultureInfo.InvariantCulture),
        PairFeature.SingleWord or PairFeature.SingleCommonWord => aligned.Left.Words[0].Folded,
        _ => Rests,
    };

    private string Agreeing()
    {
        var text = new StringBuilder();
        foreach (var agreement in aligned.Agreements)
        {
            text.Append(text.Length > 0 ? ", " : "");
            var start = text.Length;
            Words(text, aligned.Left, agreement.Left, agreement.LeftCount);
            var end = text.Length;
            text.Append(" = ");
            Words(text, aligned.Right, agreement.Right, agreement.RightCount);
            if (text.Length - end - 3 == end - start && agreement.Likeness == 1)
            {
                text.Length = end;
            }
        }

        return text.ToString();
    }

    private static void Words(StringBuilder text, PairName name, int from, int count)
    {
        for (var i = from; i < from + count; i++)
        {
            text.Append(i > from ? " " : "").Append(name.Words[i].Folded);
        }
    }

    private static string Rest(PairName name, uint taken)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Words.Length; i++)
        {
            if ((taken >> i & 1) == 0)
            {
                text.Append(text.Length > 0 ? " " : "").Append(name.Words[i].Folded);
            }
        }

        return text.ToString();
    }
}
