using Rapporteur.Read.Syntax;

namespace Rapporteur.Tests.Read.Syntax;

public class DecoderTests
{
    [Fact]
    public void ProjectiveDecode_ShortSentences_FindsTheBestTreeOfAll()
    {
        for (var seed = 0; seed < 80; seed++)
        {
            var scores = Random(seed, 1 + (seed % 6));
            var found = new int[scores.Count];
            new ProjectiveDecoder().Decode(scores, found);
            Assert.True(new TreeDecoder().IsTree(found));
            Assert.Equal(BestOfAll(scores), Sum(scores, found), 4);
        }
    }

    [Fact]
    public void Decode_BestHeadsFormATree_KeepsThemThoughTheyCross()
    {
        var scores = Random(1, 4);
        int[] wanted = [2, 3, -1, 2];
        for (var dependent = 0; dependent < 4; dependent++)
        {
            SetScore(scores, dependent, wanted[dependent] < 0 ? 4 : wanted[dependent], 50);
        }

        var found = new int[4];
        new TreeDecoder().Decode(scores, found);
        Assert.Equal(wanted, found);
    }

    [Theory]
    [InlineData(true, -1, 0, 1)]
    [InlineData(true, 1, 2, -1)]
    [InlineData(false, -1, -1, 1)]
    [InlineData(false, 1, 0, -1)]
    public void IsTree_Heads_Tells(bool expected, int first, int second, int third) =>
        Assert.Equal(expected, new TreeDecoder().IsTree([first, second, third]));

    private static unsafe ArcScores Random(int seed, int count)
    {
        var random = new Random(seed);
        var scores = new ArcScores();
        scores.Reset(count);
        for (var i = 0; i < count * scores.Stride; i++)
        {
            scores.Data[i] = random.NextSingle();
        }

        for (var i = 0; i < count; i++)
        {
            scores.Row(i)[i] = float.NegativeInfinity;
        }

        return scores;
    }

    private static unsafe void SetScore(ArcScores scores, int dependent, int head, float score) => scores.Row(dependent)[head] = score;

    private static unsafe double Sum(ArcScores scores, int[] heads)
    {
        var sum = 0.0;
        for (var i = 0; i < heads.Length; i++)
        {
            sum += scores.Row(i)[heads[i] < 0 ? scores.Count : heads[i]];
        }

        return sum;
    }

    private static double BestOfAll(ArcScores scores)
    {
        var (count, best) = (scores.Count, double.NegativeInfinity);
        var heads = new int[count];
        for (var number = 0; number < Math.Pow(count + 1, count); number++)
        {
            for (int i = 0, rest = number; i < count; i++, rest /= count + 1)
            {
                heads[i] = (rest % (count + 1)) - 1;
            }

            if (new TreeDecoder().IsTree(heads) && !Crosses(heads))
            {
                best = Math.Max(best, Sum(scores, heads));
            }
        }

        return best;
    }

    private static bool Crosses(int[] heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            for (var k = Math.Min(i, heads[i]) + 1; heads[i] >= 0 && k < Math.Max(i, heads[i]); k++)
            {
                // Inside an arc every chain of heads must reach the arc's head.
                var at = k;
                while (at >= 0 && at != heads[i])
                {
                    at = heads[at];
                }

                if (at < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
