using Rapporteur.Text;

namespace Rapporteur.Knowledge.Parsing;

/// <summary>The embedding rows of the tokens of one sentence.</summary>
internal readonly unsafe ref struct TokenInput(ReadOnlySpan<uint> words, ReadOnlySpan<Upos> tags, Embeddings table)
{
    /// <summary>Rows that a token can read: its own word's, its neighbours' words, the tags around it.</summary>
    public const int Most = WordKeys.Count + 2 + TagContext.Count;

    private readonly ReadOnlySpan<uint> words = words;
    private readonly ReadOnlySpan<Upos> tags = tags;

    /// <summary>Adds to each token's vector all its rows.</summary>
    public void Sum(float* target, int width)
    {
        Span<int> context = stackalloc int[TagContext.Count];
        for (var i = 0; i < tags.Length; i++, target += width)
        {
            TagContext.Fill(tags, i, context);
            foreach (var row in context)
            {
                table.Add(row, target);
            }

            var keys = words.Slice(i * WordKeys.Count, WordKeys.Count);
            var word = table.Find(keys[0]);
            table.Add(word < 0 ? table.UnknownWord : word, target);
            for (var k = 1; k < WordKeys.Count; k++)
            {
                AddKey(keys[k], target);
            }

            AddKey(i > 0 ? WordKeys.Neighbour(words[(i - 1) * WordKeys.Count], isLeft: true) : 0, target);
            AddKey(i + 1 < tags.Length ? WordKeys.Neighbour(words[(i + 1) * WordKeys.Count], isLeft: false) : 0, target);
        }
    }

    private void AddKey(uint key, float* target)
    {
        var row = key == 0 ? -1 : table.Find(key);
        if (row >= 0)
        {
            table.Add(row, target);
        }
    }
}
