using Rapporteur.Knowledge.Parsing;

namespace Rapporteur.Training.Syntax;

/// <summary>Numbers the word features that are frequent enough; the tag context's rows come first, then the unknown word.</summary>
internal sealed class Vocabulary
{
    private static readonly int[] Least = [2, 3, 3, 3, 3, 1, 3];
    private const int LeastNeighbour = 5;

    /// <summary>How many occurrences in plain text count as one in a treebank.</summary>
    private const int SilverWorth = 3;

    private readonly Dictionary<uint, int> rows = [];
    private readonly Dictionary<uint, (int Count, int Least)> counts = [];

    public Vocabulary(IEnumerable<TreebankSentence> annotated, IEnumerable<TreebankSentence> silver)
    {
        Count(annotated, SilverWorth);
        Count(silver, 1);
        foreach (var (key, count) in counts.Where(c => c.Value.Count >= c.Value.Least * SilverWorth).OrderBy(c => c.Key))
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

    private void Count(IEnumerable<TreebankSentence> sentences, int worth)
    {
        Span<uint> keys = stackalloc uint[WordKeys.Count];
        foreach (var (form, morph) in sentences.SelectMany(s => s.Forms.Zip(s.Morphs)))
        {
            WordKeys.Fill(form, morph, keys);
            for (var k = 0; k < WordKeys.Count; k++)
            {
                Count(keys[k], worth, Least[k]);
            }

            Count(WordKeys.Neighbour(keys[0], isLeft: true), worth, LeastNeighbour);
            Count(WordKeys.Neighbour(keys[0], isLeft: false), worth, LeastNeighbour);
            WordCounts[keys[0]] = WordCounts.GetValueOrDefault(keys[0]) + 1;
        }
    }

    private void Count(uint key, int worth, int least)
    {
        if (key != 0)
        {
            counts[key] = (counts.GetValueOrDefault(key).Count + worth, least);
        }
    }
}
