using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Training.Tagging;

/// <summary>Numbers the features that occur often enough, and the word types of the training sentences.</summary>
internal sealed class TagFeatures
{
    private const float FewForType = 2;
    private const float FewForPair = 2;

    /// <summary>What an occurrence in a copy counts: alone it is no second witness.</summary>
    private const float CopyCount = 0.4f;
    private readonly Dictionary<(string, Casing), int> typeNumbers = [];
    private readonly List<WordType> types = [WordType.Outside];
    private readonly List<uint[]> typeFeatures = [[WordType.OutsideFeature]];

    public Dictionary<uint, int> TypeRows { get; } = [];

    public Dictionary<uint, int> PairRows { get; } = [];

    /// <summary>For each word type the rows of its features.</summary>
    public int[][] RowsOf { get; private set; } = [];

    public IReadOnlyList<WordType> Types => types;

    public int[][] Number(IReadOnlyList<TagSentence> sentences, KeyedTable<WordInfo> words)
    {
        var numbers = sentences.Select(s => s.Forms.Select(f => TypeOf(f, s.Casing, words)).ToArray()).ToArray();
        CountTypes(sentences, numbers);
        CountPairs(sentences, numbers);
        return numbers;
    }

    /// <summary>The word types around a word: two on either side.</summary>
    public void Window(int[] sentence, int i, Span<WordType> window)
    {
        for (var p = 0; p < window.Length; p++)
        {
            var at = i + p - 2;
            window[p] = types[at < 0 || at >= sentence.Length ? 0 : sentence[at]];
        }
    }

    public static uint Place(Casing casing, bool opened) => (uint)casing + (opened ? 0u : 4u);

    private int TypeOf(string form, Casing casing, KeyedTable<WordInfo> words)
    {
        if (typeNumbers.TryGetValue((form, casing), out var number))
        {
            return number;
        }

        var type = WordType.Of(form, casing, words);
        var features = new uint[WordType.FeatureCount];
        type.Features(form, features);
        types.Add(type);
        typeFeatures.Add([.. features.Where(f => f != 0)]);
        return typeNumbers[(form, casing)] = types.Count - 1;
    }

    private void CountTypes(IReadOnlyList<TagSentence> sentences, int[][] numbers)
    {
        var counts = new Dictionary<uint, float> { [WordType.OutsideFeature] = FewForType };
        for (var s = 0; s < numbers.Length; s++)
        {
            foreach (var feature in numbers[s].SelectMany(t => typeFeatures[t]))
            {
                counts[feature] = counts.GetValueOrDefault(feature) + (sentences[s].Copy ? CopyCount : 1);
            }
        }

        foreach (var (feature, _) in counts.Where(c => c.Value >= FewForType).OrderBy(c => c.Key))
        {
            TypeRows[feature] = TypeRows.Count;
        }

        RowsOf = [.. typeFeatures.Select(f => f.Where(TypeRows.ContainsKey).Select(x => TypeRows[x]).ToArray())];
    }

    private void CountPairs(IReadOnlyList<TagSentence> sentences, int[][] numbers)
    {
        var counts = new Dictionary<uint, float>();
        Span<WordType> window = stackalloc WordType[5];
        Span<uint> features = stackalloc uint[PairFeatures.Count + PairFeatures.AroundCount];
        for (var s = 0; s < sentences.Count; s++)
        {
            var gold = sentences[s].Gold;
            uint At(int i) => i < 0 || i >= gold.Length ? 31 : (uint)gold[i];
            var opened = false;
            for (var i = 0; i < gold.Length; i++)
            {
                Window(numbers[s], i, window);
                PairFeatures.Fill(window, At(i - 1), At(i - 2), Place(sentences[s].Casing, opened), features);
                PairFeatures.FillAround(window, At(i - 1), At(i + 1), At(i + 2), features[PairFeatures.Count..]);
                foreach (var feature in features)
                {
                    counts[feature] = counts.GetValueOrDefault(feature) + (sentences[s].Copy ? CopyCount : 1);
                }

                opened |= window[2].IsWord;
            }
        }

        foreach (var (feature, _) in counts.Where(c => c.Value >= FewForPair).OrderBy(c => c.Key))
        {
            PairRows[feature] = PairRows.Count;
        }
    }
}
