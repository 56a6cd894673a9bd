using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>Finds the best sequence of labels for a stretch of tokens that stands between tokens outside names (Viterbi).</summary>
internal static class NameDecoder
{
    private const int Impossible = int.MinValue / 2;

    /// <param name="first">First token of the stretch.</param>
    /// <param name="end">Token behind its last.</param>
    public static void Decode(NameScratch scratch, short[] pairs, int first, int end)
    {
        Span<int> current = stackalloc int[NameLabel.Count];
        Span<int> next = stackalloc int[NameLabel.Count];
        current.Fill(Impossible);
        current[NameLabel.Outside] = 0;
        for (var i = first; i < end; i++)
        {
            Step(current, next, pairs, scratch.Back.AsSpan(i * NameLabel.Count, NameLabel.Count));
            var scores = scratch.Scores.AsSpan(i * NerModel.Width, NerModel.Width);
            for (var label = 0; label < NerModel.Width; label++)
            {
                next[label] += scores[label];
            }

            var swap = current;
            current = next;
            next = swap;
        }

        var best = NameLabel.Outside;
        var top = Impossible;
        for (var label = 0; label < NameLabel.Count; label++)
        {
            var score = NameLabel.MayEnd(label) ? current[label] + pairs[(label * NameLabel.Count) + NameLabel.Outside] : Impossible;
            if (score > top)
            {
                (top, best) = (score, label);
            }
        }

        for (var i = end - 1; i >= first; i--)
        {
            scratch.Labels[i] = (byte)best;
            best = scratch.Back[(i * NameLabel.Count) + best];
        }
    }

    private static void Step(ReadOnlySpan<int> current, Span<int> next, short[] pairs, Span<byte> back)
    {
        next.Fill(Impossible);
        for (var label = 0; label < NameLabel.Count; label++)
        {
            var score = current[label];
            if (score <= Impossible)
            {
                continue;
            }

            foreach (var follower in NameLabel.Next[label])
            {
                var sum = score + pairs[(label * NameLabel.Count) + follower];
                if (sum > next[follower])
                {
                    next[follower] = sum;
                    back[follower] = (byte)label;
                }
            }
        }
    }
}
