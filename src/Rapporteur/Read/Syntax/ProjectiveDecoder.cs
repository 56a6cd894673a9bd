namespace Rapporteur.Read.Syntax;

/// <summary>
/// The best tree without crossing arcs (Eisner 1996), in time cubic in the length; called only where the best heads form no tree.
/// </summary>
internal sealed unsafe class ProjectiveDecoder
{
    // Spans [s, t] with their head at one end; "open" spans still miss the far end's other half. Those headed on the
    // right are stored as [t, s], so that the inner loops walk along rows.
    private float[] rightward = [];
    private float[] leftward = [];
    private float[] openRight = [];
    private float[] openLeft = [];
    private short[] split = [];
    private short[] splitRight = [];
    private short[] splitLeft = [];
    private int count;

    public void Decode(ArcScores scores, Span<int> heads)
    {
        count = scores.Count;
        Reserve(count * count);
        for (var i = 0; i < count; i++)
        {
            rightward[(i * count) + i] = 0;
            leftward[(i * count) + i] = 0;
        }

        for (var length = 1; length < count; length++)
        {
            for (var start = 0; start + length < count; start++)
            {
                Join(scores, start, start + length);
                Close(start, start + length);
            }
        }

        var root = BestRoot(scores);
        heads[root] = TreeDecoder.Root;
        Left(0, root, heads);
        Right(root, count - 1, heads);
    }

    private void Join(ArcScores scores, int start, int end)
    {
        var best = float.NegativeInfinity;
        var at = start;
        for (var middle = start; middle < end; middle++)
        {
            var score = rightward[(start * count) + middle] + leftward[(end * count) + middle + 1];
            if (score > best)
            {
                (best, at) = (score, middle);
            }
        }

        split[(start * count) + end] = (short)at;
        openRight[(start * count) + end] = best + scores.Row(end)[start];
        openLeft[(end * count) + start] = best + scores.Row(start)[end];
    }

    private void Close(int start, int end)
    {
        var (right, atRight) = (float.NegativeInfinity, end);
        for (var middle = start + 1; middle <= end; middle++)
        {
            var score = openRight[(start * count) + middle] + rightward[(middle * count) + end];
            if (score > right)
            {
                (right, atRight) = (score, middle);
            }
        }

        var (left, atLeft) = (float.NegativeInfinity, start);
        for (var middle = start; middle < end; middle++)
        {
            var score = leftward[(middle * count) + start] + openLeft[(end * count) + middle];
            if (score > left)
            {
                (left, atLeft) = (score, middle);
            }
        }

        rightward[(start * count) + end] = right;
        splitRight[(start * count) + end] = (short)atRight;
        leftward[(end * count) + start] = left;
        splitLeft[(end * count) + start] = (short)atLeft;
    }

    private int BestRoot(ArcScores scores)
    {
        var best = float.NegativeInfinity;
        var root = 0;
        for (var token = 0; token < count; token++)
        {
            var score = leftward[token * count] + rightward[(token * count) + count - 1] + scores.Row(token)[count];
            if (score > best)
            {
                (best, root) = (score, token);
            }
        }

        return root;
    }

    private void Right(int start, int end, Span<int> heads)
    {
        while (end > start)
        {
            var child = splitRight[(start * count) + end];
            Right(child, end, heads);
            heads[child] = start;
            Open(start, child, heads);
            end = split[(start * count) + child];
        }
    }

    private void Left(int start, int end, Span<int> heads)
    {
        while (end > start)
        {
            var child = splitLeft[(end * count) + start];
            Left(start, child, heads);
            heads[child] = end;
            var middle = split[(child * count) + end];
            Right(child, middle, heads);
            start = middle + 1;
        }
    }

    private void Open(int start, int child, Span<int> heads) =>
        Left(split[(start * count) + child] + 1, child, heads);

    private void Reserve(int cells)
    {
        if (split.Length >= cells)
        {
            return;
        }

        rightward = new float[cells];
        leftward = new float[cells];
        openRight = new float[cells];
        openLeft = new float[cells];
        split = new short[cells];
        splitRight = new short[cells];
        splitLeft = new short[cells];
    }
}
