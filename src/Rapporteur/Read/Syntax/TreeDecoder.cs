namespace Rapporteur.Read.Syntax;

/// <summary>Chooses heads such that a sentence becomes one tree with one root.</summary>
internal sealed class TreeDecoder
{
    public const int Root = -1;

    private readonly ProjectiveDecoder projective = new();
    private int[] marks = [];

    public unsafe void Decode(ArcScores scores, Span<int> heads)
    {
        for (var dependent = 0; dependent < heads.Length; dependent++)
        {
            var row = scores.Row(dependent);
            var best = scores.Count;
            for (var head = 0; head < scores.Count; head++)
            {
                best = row[head] > row[best] ? head : best;
            }

            heads[dependent] = best == scores.Count ? Root : best;
        }

        if (!IsTree(heads))
        {
            projective.Decode(scores, heads);
        }
    }

    /// <summary>Whether there is one root and every chain of heads ends in it.</summary>
    public bool IsTree(ReadOnlySpan<int> heads)
    {
        if (heads.Count(Root) != 1)
        {
            return false;
        }

        if (marks.Length < heads.Length)
        {
            marks = new int[heads.Length];
        }

        var seen = marks.AsSpan(0, heads.Length);
        seen.Clear();
        for (var start = 0; start < heads.Length; start++)
        {
            var token = start;
            for (; token != Root && seen[token] == 0; token = heads[token])
            {
                seen[token] = start + 1;
            }

            if (token != Root && seen[token] == start + 1)
            {
                return false;
            }
        }

        return true;
    }
}
