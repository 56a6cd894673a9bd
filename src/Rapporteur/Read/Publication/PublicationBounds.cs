using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>Bounds on the day of publication from the dates that a text tells.</summary>
internal static class PublicationBounds
{
    /// <summary>Null where no date with a year stands in the text.</summary>
    public static PublicationEstimate? Infer(Clues clues)
    {
        if (clues.LatestStated is not { } stated)
        {
            return null;
        }

        if (!clues.IsFine)
        {
            var open = new DateRange(stated, null, Basis.Inferred);
            return new PublicationEstimate(open, open);
        }

        var last = stated.AddYears(1);
        last = clues.EarliestAhead is { } ahead && ahead < last && ahead >= stated ? ahead : last;
        var bounds = new DateRange(stated, last, Basis.Inferred);
        return new PublicationEstimate(bounds, bounds);
    }
}
