using System.Runtime.InteropServices;
using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Training.Tagging;

/// <summary>Collects what is known of words regardless of case: labels in the treebanks, capitals and classes in raw text.</summary>
internal sealed class WordTableBuilder(Label[] labels, RawText raw)
{
    private const int FewForAmbiguity = 3;
    private const int FewForOnly = 40;
    private const double OnlyShare = 0.998;
    private const double Share = 0.05;

    private static readonly Upos[] Closed = [Upos.Punct, Upos.Det, Upos.Cconj, Upos.Pron, Upos.Adp, Upos.Part, Upos.Aux];

    /// <summary>The keys and infos as sections of the model.</summary>
    public (byte[] Keys, byte[] Infos) Build(IEnumerable<TagSentence> source)
    {
        var counts = Count(source);
        var signatures = counts.Where(c => c.Value.Sum() >= FewForAmbiguity).ToDictionary(c => c.Key, c => Signature(c.Value));
        var numbers = signatures.Values.GroupBy(s => s).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select((g, i) => (g.Key, Number: (byte)Math.Min(i + 1, 250))).ToDictionary(p => p.Key, p => p.Number);
        var infos = new SortedDictionary<uint, WordInfo>();
        foreach (var word in counts.Keys.Union(raw.Words))
        {
            var info = raw.Info(word);
            info.Ambiguity = signatures.TryGetValue(word, out var signature) ? numbers[signature] : (byte)0;
            info.Only = counts.TryGetValue(word, out var count) ? Only(count) : WordInfo.NoLabel;
            if (info.Ambiguity != 0 || info.Cluster != 0 || info.Title != 0)
            {
                infos[word] = info;
            }
        }

        return (Bytes(infos.Keys.ToArray()), Bytes(infos.Values.ToArray()));
    }

    public static byte[] Bytes<T>(T[] values) where T : unmanaged => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    private Dictionary<uint, int[]> Count(IEnumerable<TagSentence> source)
    {
        var counts = new Dictionary<uint, int[]>();
        foreach (var sentence in source)
        {
            for (var i = 0; i < sentence.Forms.Length; i++)
            {
                var key = Hashing.Lower(sentence.Forms[i]);
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) ??= new int[labels.Length];
                counts[key][sentence.Gold[i]]++;
            }
        }

        return counts;
    }

    private static string Signature(int[] count)
    {
        var limit = count.Sum() * Share;
        var ranked = Enumerable.Range(0, count.Length).Where(l => count[l] > limit).OrderByDescending(l => count[l]).ThenBy(l => l).ToList();
        var strong = count[ranked[0]] > count.Sum() * 0.8 ? "!" : "";
        return $"{strong}{ranked[0]}:{string.Join(',', ranked.Skip(1).Order())}";
    }

    private byte Only(int[] count)
    {
        var best = Array.IndexOf(count, count.Max());
        var sum = count.Sum();
        return sum >= FewForOnly && count[best] >= sum * OnlyShare && Closed.Contains(labels[best].Upos) ? (byte)best : WordInfo.NoLabel;
    }
}
