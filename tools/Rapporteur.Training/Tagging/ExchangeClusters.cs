namespace Rapporteur.Training.Tagging;

/// <summary>
/// Word classes by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn moves to the class that
/// makes the text most likely under a bigram model of classes.
/// </summary>
internal sealed class ExchangeClusters
{
    private readonly int words;
    private readonly int classes;
    private readonly (int Word, int Count)[][] left;
    private readonly (int Word, int Count)[][] right;
    private readonly int[] counts;
    private readonly int[] classOf;
    private readonly int[] sizes;
    private readonly int[,] pairs;
    private readonly int[] before;
    private readonly int[] after;

    /// <param name="text">Word numbers in text order, most frequent word first; -1 divides sentences.</param>
    public ExchangeClusters(int[] text, int words, int classes)
    {
        (this.words, this.classes) = (words, classes);
        counts = new int[words];
        var follow = new Dictionary<(int, int), int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < 0)
            {
                continue;
            }

            counts[text[i]]++;
            if (i + 1 < text.Length && text[i + 1] >= 0)
            {
                follow[(text[i], text[i + 1])] = follow.GetValueOrDefault((text[i], text[i + 1])) + 1;
            }
        }

        left = Group(follow.Select(f => (f.Key.Item2, f.Key.Item1, f.Value)));
        right = Group(follow.Select(f => (f.Key.Item1, f.Key.Item2, f.Value)));
        classOf = [.. Enumerable.Range(0, words).Select(w => w % classes)];
        sizes = new int[classes];
        pairs = new int[classes, classes];
        before = new int[classes];
        after = new int[classes];
        for (var w = 0; w < words; w++)
        {
            sizes[classOf[w]] += counts[w];
        }

        foreach (var (pair, count) in follow)
        {
            pairs[classOf[pair.Item1], classOf[pair.Item2]] += count;
        }
    }

    public int[] Run(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var moved = 0;
            for (var w = 0; w < words; w++)
            {
                moved += Move(w) ? 1 : 0;
            }

            Console.WriteLine($"classes: round {round + 1} of {classes} classes, {moved} words moved");
        }

        return classOf;
    }

    private bool Move(int w)
    {
        Array.Clear(before);
        Array.Clear(after);
        var self = 0;
        foreach (var (other, count) in left[w])
        {
            self = other == w ? count : self;
            before[classOf[other]] += other == w ? 0 : count;
        }

        foreach (var (other, count) in right[w])
        {
            after[classOf[other]] += other == w ? 0 : count;
        }

        var from = classOf[w];
        Shift(w, from, self, -1);
        var best = from;
        var bestGain = double.NegativeInfinity;
        for (var c = 0; c < classes; c++)
        {
            var gain = Gain(w, c, self);
            if (gain > bestGain + 1e-9)
            {
                (best, bestGain) = (c, gain);
            }
        }

        Shift(w, best, self, 1);
        classOf[w] = best;
        return best != from;
    }

    private void Shift(int w, int c, int self, int sign)
    {
        for (var g = 0; g < classes; g++)
        {
            pairs[g, c] += sign * before[g];
            pairs[c, g] += sign * after[g];
        }

        pairs[c, c] += sign * self;
        sizes[c] += sign * counts[w];
    }

    private double Gain(int w, int c, int self)
    {
        var gain = -2 * (Entropy(sizes[c] + counts[w]) - Entropy(sizes[c]));
        for (var g = 0; g < classes; g++)
        {
            if (g == c)
            {
                continue;
            }

            if (before[g] > 0)
            {
                gain += Entropy(pairs[g, c] + before[g]) - Entropy(pairs[g, c]);
            }

            if (after[g] > 0)
            {
                gain += Entropy(pairs[c, g] + after[g]) - Entropy(pairs[c, g]);
            }
        }

        return gain + Entropy(pairs[c, c] + before[c] + after[c] + self) - Entropy(pairs[c, c]);
    }

    private static double Entropy(int n) => n <= 1 ? 0 : n < Table.Length ? Table[n] : n * Math.Log(n);

    private static readonly double[] Table = [.. Enumerable.Range(0, 65536).Select(n => n <= 1 ? 0 : n * Math.Log(n))];

    private (int, int)[][] Group(IEnumerable<(int Key, int Other, int Count)> links)
    {
        var lists = new List<(int, int)>[words];
        foreach (var (key, other, count) in links)
        {
            (lists[key] ??= []).Add((other, count));
        }

        return [.. lists.Select(l => l?.ToArray() ?? [])];
    }
}
