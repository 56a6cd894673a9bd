using Rapporteur.Text;

namespace Rapporteur.Read.Publication;

/// <summary>Bounds on the day of publication from the dates that a text tells.</summary>
internal static class PublicationBounds
{
    private const int Months = 14;

    // Costs that months may exceed the best by and still lie within the bounds: wide rather than wrong.
    private const double Margin = 0.5;

    /// <summary>Null where no date with a year stands in the text.</summary>
    public static PublicationEstimate? Infer(Clues clues)
    {
        if (clues.LatestStated is not { } stated)
        {
            return null;
        }

        if (!clues.HasBare || !clues.IsRecent())
        {
            var open = new DateRange(clues.LatestTold(stated), null, Basis.Inferred);
            return new PublicationEstimate(open, open);
        }

        var costs = new double[Months];
        var best = 0;
        for (var i = 0; i < Months; i++)
        {
            costs[i] = MonthCost.Of(clues, EndOfMonth(stated, i));
            best = costs[i] < costs[best] ? i : best;
        }

        return Estimate(clues, stated, costs, best);
    }

    private static PublicationEstimate Estimate(Clues clues, DateOnly stated, double[] costs, int best)
    {
        int first = 0, last = Months - 1;
        while (costs[first] > costs[best] + Margin)
        {
            first++;
        }

        while (costs[last] > costs[best] + Margin)
        {
            last--;
        }

        var bounds = Range(clues, stated, first, last);
        return new PublicationEstimate(bounds, bounds.Intersect(Range(clues, stated, best, best)) ?? bounds);
    }

    // Not before the latest day that is told as past, were it written in the first of the months.
    private static DateRange Range(Clues clues, DateOnly stated, int first, int last)
    {
        var end = EndOfMonth(stated, last);
        end = clues.EarliestAhead is { } ahead && ahead < end && ahead >= stated ? ahead : end;
        end = clues.Anniversary is { Date.Range.From: { } day } && MonthCost.NextAnniversary(day, stated) is var next && next < end && next >= stated
            ? new DateOnly(next.Year, next.Month, DateTime.DaysInMonth(next.Year, next.Month))
            : end;
        var begin = EndOfMonth(stated, first);
        begin = new DateOnly(begin.Year, begin.Month, 1);
        var told = MonthCost.LatestTold(clues, EndOfMonth(stated, first));
        begin = told > begin ? told.Value : begin;
        begin = begin < stated ? stated : begin;
        return new DateRange(begin <= end ? begin : end, end, Basis.Inferred);
    }

    private static DateOnly EndOfMonth(DateOnly day, int later)
    {
        var month = day.AddMonths(later);
        return new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
    }
}
