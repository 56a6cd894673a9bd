using Rapporteur.Present;

namespace Rapporteur.Tests.Present;

/// <summary>Where the rate of a series of counts changes.</summary>
public class ChangePointsTests
{
    [Fact]
    public void AJump_IsFoundWhereItIs_WithBothRates()
    {
        var found = Assert.Single(ChangePoints.Of([2, 1, 3, 2, 2, 1, 9, 11, 8, 10, 12, 9]));

        Assert.Equal(6, found.Index);
        Assert.Equal(11 / 6.0, found.Before, 6);
        Assert.Equal(59 / 6.0, found.After, 6);
    }

    [Fact]
    public void UpAndDown_AreTwo() =>
        Assert.Equal([5, 9], ChangePoints.Of([0, 1, 0, 1, 0, 14, 12, 15, 13, 1, 0, 1, 0, 0]).Select(c => c.Index));

    [Theory]
    [InlineData(4, 5, 3, 4, 6, 4, 5, 4, 3, 5, 4, 4)]
    [InlineData(0, 0, 0, 0, 0, 0, 0, 0)]
    [InlineData(1, 20, 20)]
    [InlineData(3, 2, 5, 1, 4, 2, 6, 3, 2, 4)]
    public void ChanceAlone_IsNone(params int[] counts) => Assert.Empty(ChangePoints.Of(counts));

    [Fact]
    public void LikeASearchOfAllCuts()
    {
        var random = new Random(7);
        for (var round = 0; round < 40; round++)
        {
            var rate = 1 + random.Next(4);
            var counts = Enumerable.Range(0, 14).Select(i => random.Next((i > 6 ? 3 : 1) * rate + 1)).ToArray();
            var best = Cuts(counts.Length).MinBy(c => Cost(counts, c))!;

            Assert.Equal(Cost(counts, best), Cost(counts, [.. ChangePoints.Of(counts).Select(c => c.Index)]), 6);
        }
    }

    /// <summary>All sets of at most three cuts that leave two steps at least between them.</summary>
    private static IEnumerable<int[]> Cuts(int steps)
    {
        yield return [];
        for (var a = 2; a <= steps - 2; a++)
        {
            yield return [a];
            for (var b = a + 2; b <= steps - 2; b++)
            {
                yield return [a, b];
                for (var c = b + 2; c <= steps - 2; c++)
                {
                    yield return [a, b, c];
                }
            }
        }
    }

    private static double Cost(int[] counts, int[] cuts)
    {
        int[] ends = [0, .. cuts, counts.Length];
        var cost = cuts.Length * 3 * Math.Log(counts.Length);
        for (var i = 1; i < ends.Length; i++)
        {
            var total = (double)counts[ends[i - 1]..ends[i]].Sum();
            cost += total > 0 ? 2 * total * (1 - Math.Log(total / (ends[i] - ends[i - 1]))) : 0;
        }

        return cost;
    }
}
