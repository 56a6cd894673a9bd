namespace Rapporteur.Read.Dates;

/// <summary>Finds the expressions of time in a stretch of tokens.</summary>
internal static class DateLookup
{
    /// <summary>Expressions that lie within tokens [first, end), in text order.</summary>
    public static ReadOnlySpan<DateExpression> For(Draft draft, int first, int end)
    {
        var dates = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(draft.Dates);
        var from = LowerBound(dates, first);
        var to = from;
        while (to < dates.Length && dates[to].End <= end)
        {
            to++;
        }

        return dates[from..to];
    }

    /// <summary>The expression that covers a token, or null.</summary>
    public static DateExpression? At(Draft draft, int token)
    {
        var dates = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(draft.Dates);
        var index = LowerBound(dates, token + 1) - 1;
        return index >= 0 && dates[index].End > token ? dates[index] : null;
    }

    private static int LowerBound(ReadOnlySpan<DateExpression> dates, int first)
    {
        int low = 0, high = dates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (dates[middle].First < first)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
