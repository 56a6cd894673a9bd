using Rapporteur.Knowledge.Names;

namespace Rapporteur.Training.Names;

/// <summary>
/// Groups words that stand in like company, from plain text: the exchange algorithm (Martin, Liermann, Ney 1998) on the class bigram
/// model. Words are hashes without case.
/// </summary>
internal sealed class WordClasses
{
    private const int Classes = 256;
    private const int Rounds = 6;
    private const int LeastSeen = 3;

    private readonly Dictionary<uint, int> seen = [];
    private readonly List<uint> running = [];
    private readonly double[] pairs = new double[(Classes + 2) * (Classes + 2)];
    private readonly double[] totals = new double[Classes + 2];
    private int[] classOf = [];

    public void Add(IEnumerable<string> tokens)
    {
        running.Add(0);
        foreach (var token in tokens)
        {
            var hash = char.IsDigit(token[0]) ? 7u : WordHash.Of(token);
            running.Add(hash);
            seen[hash] = seen.GetValueOrDefault(hash) + 1;
        }
    }

    /// <summary>Class of every word that was seen often enough, from 1.</summary>
    public Dictionary<uint, int> Learn()
    {
        var words = seen.Where(s => s.Value >= LeastSeen).OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => s.Key).ToList();
        var index = words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i);
        classOf = [.. words.Select((_, i) => i < Classes ? i : i % Classes)];
        var (left, right) = Neighbours(index, words.Count);
        Count(right, words);
        for (var round = 0; round < Rounds; round++)
        {
            var moved = 0;
            for (var word = 0; word < words.Count; word++)
            {
                moved += Move(word, seen[words[word]], left[word], right[word]) ? 1 : 0;
            }

            Console.WriteLine($"classes, round {round + 1}: {moved} of {words.Count} words moved");
        }

        return words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => classOf[p.i] + 1);
    }

    /// <summary>For each word its neighbours with counts; -1 stands for rare words and the edges of lines.</summary>
    private (List<(int Word, int Count)>[] Left, List<(int Word, int Count)>[] Right) Neighbours(Dictionary<uint, int> index, int count)
    {
        var bigrams = new Dictionary<(int, int), int>();
        var previous = -1;
        foreach (var hash in running)
        {
            var word = index.GetValueOrDefault(hash, -1);
            if (previous >= 0 || word >= 0)
            {
                bigrams[(previous, word)] = bigrams.GetValueOrDefault((previous, word)) + 1;
            }

            previous = word;
        }

        var left = Enumerable.Range(0, count).Select(_ => new List<(int, int)>()).ToArray();
        var right = Enumerable.Range(0, count).Select(_ => new List<(int, int)>()).ToArray();
        foreach (var ((a, b), n) in bigrams.OrderBy(p => p.Key))
        {
            if (a >= 0)
            {
                right[a].Add((b, n));
            }

            if (b >= 0)
            {
                left[b].Add((a, n));
            }
        }

        return (left, right);
    }

    private void Count(List<(int Word, int Count)>[] right, List<uint> words)
    {
        for (var word = 0; word < words.Count; word++)
        {
            totals[classOf[word]] += seen[words[word]];
            foreach (var (next, n) in right[word])
            {
                pairs[At(classOf[word], Class(next))] += n;
            }
        }
    }

    private bool Move(int word, int count, List<(int Word, int Count)> left, List<(int Word, int Count)> right)
    {
        Span<double> before = stackalloc double[Classes + 1];
        Span<double> after = stackalloc double[Classes + 1];
        before.Clear();
        after.Clear();
        Gather(left, before);
        Gather(right, after);
        var own = classOf[word];
        Shift(own, -1, count, before, after);
        var best = own;
        var top = double.NegativeInfinity;
        for (var to = 0; to < Classes; to++)
        {
            var gain = Gain(to, count, before, after);
            if (gain > top + 1e-9)
            {
                (top, best) = (gain, to);
            }
        }

        Shift(best, 1, count, before, after);
        classOf[word] = best;
        return best != own;
    }

    private void Gather(List<(int Word, int Count)> neighbours, Span<double> counts)
    {
        foreach (var (word, n) in neighbours)
        {
            counts[Class(word)] += n;
        }
    }

    private void Shift(int to, int sign, int count, ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        totals[to] += sign * count;
        for (var c = 0; c <= Classes; c++)
        {
            pairs[At(c, to)] += sign * before[c];
            pairs[At(to, c)] += sign * after[c];
        }
    }

    private double Gain(int to, int count, ReadOnlySpan<double> before, ReadOnlySpan<double> after)
    {
        var gain = -2 * (Entropy(totals[to] + count) - Entropy(totals[to]));
        for (var c = 0; c <= Classes; c++)
        {
            if (before[c] > 0)
            {
                var old = pairs[At(c, to)];
                gain += Entropy(old + before[c]) - Entropy(old);
            }

            if (after[c] > 0)
            {
                var old = pairs[At(to, c)];
                gain += Entropy(old + after[c]) - Entropy(old);
            }
        }

        return gain;
    }

    private int Class(int word) => word < 0 ? Classes : classOf[word];

    private static int At(int first, int second) => (first * (Classes + 2)) + second;

    private static double Entropy(double n) => n <= 0 ? 0 : n * Math.Log(n);
}
