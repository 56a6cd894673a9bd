using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>Numbers the word features that are frequent enough; the tag context's rows come first, then the unknown word.</summary>
internal sealed class Vocabulary
{
    private static readonly int[] Least = [2, 3, 3, 3, 3, 1];
    private const int LeastNeighbour = 5;

    private readonly Dictionary<uint, int> rows = [];

    public Vocabulary(IEnumerable<TreebankSentence> sentences)
    {
        var counts = new Dictionary<uint, (int Count, int Least)>();
        Span<uint> keys = stackalloc uint[WordKeys.Count];
        foreach (var form in sentences.SelectMany(s => s.Forms))
        {
            WordKeys.Fill(form, keys);
            for (var k = 0; k < WordKeys.Count; k++)
            {
                Count(counts, keys[k], Least[k]);
            }

            Count(counts, WordKeys.Neighbour(keys[0], isLeft: true), LeastNeighbour);
            Count(counts, WordKeys.Neighbour(keys[0], isLeft: false), LeastNeighbour);
            WordCounts[keys[0]] = WordCounts.GetValueOrDefault(keys[0]) + 1;
        }

        foreach (var (key, count) in counts.Where(c => c.Value.Count >= c.Value.Least).OrderBy(c => c.Key))
        {
            rows.Add(key, UnknownWord + 1 + rows.Count);
        }
    }

    public static int UnknownWord => TagContext.Rows;

    public int Rows => UnknownWord + 1 + rows.Count;

    public Dictionary<uint, int> WordCounts { get; } = [];

    public IEnumerable<KeyValuePair<uint, int>> Entries => rows;

    /// <summary>Row of a key, or -1.</summary>
    public int Find(uint key) => rows.GetValueOrDefault(key, -1);

    private static void Count(Dictionary<uint, (int Count, int Least)> counts, uint key, int least)
    {
        if (key != 0)
        {
            counts[key] = (counts.GetValueOrDefault(key).Count + 1, least);
        }
    }
}
