using Rapporteur.Knowledge.Tagging;

namespace Rapporteur.Training.Tagging;

/// <summary>
/// Averaged perceptron for the greedy tagger. It sees the labels that it gave itself, as it will when it reads, and learns also from
/// words that it got right by less than a margin.
/// </summary>
internal sealed class TagTrainer
{
    /// <summary>Of the features of a word so many in a thousand are hidden each time, so that none is relied on alone.</summary>
    private const int DropIn1000 = 450;

    private const float Margin = 40;
    private readonly Shuffler dropout = new(99);
    private readonly IReadOnlyList<TagSentence> sentences;
    private readonly int[][] numbers;
    private readonly int labelCount;
    private readonly TagModel types;
    private readonly TagModel pairs;
    private readonly int[] typeRows = new int[TypeRows.Places * WordType.FeatureCount];
    private readonly int[] pairRows = new int[PairFeatures.Count + PairFeatures.AroundCount];
    private int typeRowCount;
    private int pairRowCount;
    private long time = 1;
    private bool learning;

    public TagTrainer(IReadOnlyList<TagSentence> sentences, KeyedTable<WordInfo> words, int labelCount)
    {
        this.sentences = sentences;
        this.labelCount = labelCount;
        Features = new TagFeatures();
        numbers = Features.Number(sentences, words);
        types = new TagModel(Features.TypeRows.Count * TypeRows.Places);
        pairs = new TagModel(Features.PairRows.Count);
    }

    public TagFeatures Features { get; }

    public TagModel Types => types;

    public TagModel Pairs => pairs;

    public void Train(int epochs, bool quiet)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var random = new Shuffler(42);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var (wrong, all) = (0, 0);
            foreach (var s in order)
            {
                wrong += Learn(s);
                all += numbers[s].Length;
            }

            if (!quiet)
            {
                Console.WriteLine($"tagger: epoch {epoch + 1}, {100.0 * wrong / all:F2} % wrong");
            }
        }

        types.Average(time);
        pairs.Average(time);
    }

    /// <summary>
    /// Learns from the first look at a sentence or from the second, by turns: after learning from one the other would be no test. Returns
    /// how many words that look got wrong.
    /// </summary>
    private int Learn(int s)
    {
        var first = new uint[numbers[s].Length + 2];
        first.AsSpan(numbers[s].Length).Fill(31);
        learning = dropout.Next(2) == 0;
        var wrong = Look(s, first, false);
        if (learning)
        {
            return wrong;
        }

        learning = true;
        return Look(s, first, true);
    }

    private int Look(int s, uint[] first, bool again)
    {
        var sentence = sentences[s];
        var wrong = 0;
        var opened = false;
        uint previous = 31, second = 31;
        Span<WordType> window = stackalloc WordType[5];
        Span<uint> features = stackalloc uint[PairFeatures.Count + PairFeatures.AroundCount];
        var used = again ? features : features[..PairFeatures.Count];
        Span<float> scores = stackalloc float[Label.Lanes];
        for (var i = 0; i < numbers[s].Length; i++)
        {
            Features.Window(numbers[s], i, window);
            uint label = window[2].Info.Only;
            if (label == WordInfo.NoLabel)
            {
                PairFeatures.Fill(window, previous, second, TagFeatures.Place(sentence.Casing, opened), features);
                PairFeatures.FillAround(window, previous, first[i + 1], first[i + 2], features[PairFeatures.Count..]);
                Collect(numbers[s], i, used);
                Score(scores);
                label = Decide(scores, sentence.Gold[i]);
                wrong += label == sentence.Gold[i] ? 0 : 1;
            }

            first[i] = again ? first[i] : label;
            opened |= window[2].IsWord;
            (second, previous) = (previous, label);
        }

        return wrong;
    }

    private void Collect(int[] sentence, int i, ReadOnlySpan<uint> features)
    {
        typeRowCount = 0;
        for (var place = 0; place < TypeRows.Places; place++)
        {
            var at = i + place - 2;
            foreach (var row in Features.RowsOf[at < 0 || at >= sentence.Length ? 0 : sentence[at]])
            {
                if (dropout.Next(1000) >= DropIn1000)
                {
                    typeRows[typeRowCount++] = (row * TypeRows.Places) + place;
                }
            }
        }

        pairRowCount = 0;
        foreach (var feature in features)
        {
            if (dropout.Next(1000) >= DropIn1000 && Features.PairRows.TryGetValue(feature, out var row))
            {
                pairRows[pairRowCount++] = row;
            }
        }
    }

    private void Score(Span<float> scores)
    {
        scores.Clear();
        for (var i = 0; i < typeRowCount; i++)
        {
            types.Add(typeRows[i], scores);
        }

        for (var i = 0; i < pairRowCount; i++)
        {
            pairs.Add(pairRows[i], scores);
        }
    }

    /// <summary>The best label; learns when it is wrong or hardly better than another.</summary>
    private uint Decide(Span<float> scores, int gold)
    {
        var best = 0;
        var rival = gold == 0 ? 1 : 0;
        for (var l = 0; l < labelCount; l++)
        {
            best = scores[l] > scores[best] ? l : best;
            rival = l != gold && scores[l] > scores[rival] ? l : rival;
        }

        time += learning ? 1 : 0;
        if (learning && scores[gold] - scores[rival] < Margin)
        {
            for (var i = 0; i < typeRowCount; i++)
            {
                types.Update(typeRows[i], gold, 1, time);
                types.Update(typeRows[i], rival, -1, time);
            }

            for (var i = 0; i < pairRowCount; i++)
            {
                pairs.Update(pairRows[i], gold, 1, time);
                pairs.Update(pairRows[i], rival, -1, time);
            }
        }

        return (uint)best;
    }
}
