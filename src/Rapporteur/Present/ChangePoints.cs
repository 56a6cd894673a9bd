namespace Rapporteur.Present;

/// <summary>
/// Where the rate of a series of counts changes. Counts between two change points are taken as draws from one Poisson distribution; the cut with
/// the least cost is found exactly (optimal partitioning: Jackson et al. 2005). Each change point has to gain more
/// than three times the logarithm of the number of steps in twice the log-likelihood, and a rate lasts for two steps at least.
/// </summary>
public static class ChangePoints
{
    /// <summary>Fewer steps tell nothing.</summary>
    public const int LeastSteps = 6;

    private const int LeastLength = 2;
    private const double PenaltyFactor = 3;

    /// <param name="counts">A count for each step of time, none left out.</param>
    public static IReadOnlyList<ChangePoint> Of(IReadOnlyList<int> counts)
    {
        if (counts.Count < LeastSteps)
        {
            return [];
        }

        var sums = new double[counts.Count + 1];
        for (var i = 0; i < counts.Count; i++)
        {
            sums[i + 1] = sums[i] + counts[i];
        }

        var ends = Cuts(sums, PenaltyFactor * Math.Log(counts.Count));
        return [.. ends.Select((at, i) => new ChangePoint(at, Mean(sums, i == 0 ? 0 : ends[i - 1], at), Mean(sums, at, i == ends.Count - 1 ? counts.Count : ends[i + 1])))];
    }

    private static List<int> Cuts(double[] sums, double penalty)
    {
        var steps = sums.Length - 1;
        var least = new double[steps + 1];
        var last = new int[steps + 1];
        Array.Fill(least, double.PositiveInfinity);
        least[0] = -penalty;
        for (var end = LeastLength; end <= steps; end++)
        {
            for (var start = 0; start <= end - LeastLength; start++)
            {
                var cost = least[start] + Cost(sums, start, end) + penalty;
                if (cost < least[end])
                {
                    (least[end], last[end]) = (cost, start);
                }
            }
        }

        var cuts = new List<int>();
        for (var at = last[steps]; at > 0; at = last[at])
        {
            cuts.Insert(0, at);
        }

        return cuts;
    }

    /// <summary>Minus twice the log-likelihood at the best rate, without what does not depend on the cut.</summary>
    private static double Cost(double[] sums, int start, int end)
    {
        var total = sums[end] - sums[start];
        return total > 0 ? 2 * total * (1 - Math.Log(total / (end - start))) : 0;
    }

    private static double Mean(double[] sums, int start, int end) => (sums[end] - sums[start]) / (end - start);
}
