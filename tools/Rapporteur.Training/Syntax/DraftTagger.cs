using Rapporteur.Text;

namespace Rapporteur.Training.Syntax;

/// <summary>A small averaged perceptron that gives training sentences the tags of a tagger that has not seen them.</summary>
internal sealed class DraftTagger
{
    private const int Size = 1 << 20;
    private const int Classes = 17;
    private readonly float[] weights = new float[Size * Classes];
    private readonly double[] sums = new double[Size * Classes];
    private readonly uint[] features = new uint[24];
    private int count;
    private int clock = 1;

    public void Train(IReadOnlyList<TreebankSentence> sentences, int rounds, Generator generator)
    {
        var order = sentences.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            generator.Shuffle(order);
            foreach (var sentence in order)
            {
                Run(sentence, new Upos[sentence.Count], learn: true);
            }
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] -= (float)(sums[i] / clock);
        }
    }

    public Upos[] Tag(TreebankSentence sentence)
    {
        var tags = new Upos[sentence.Count];
        Run(sentence, tags, learn: false);
        return tags;
    }

    private void Run(TreebankSentence sentence, Upos[] tags, bool learn)
    {
        Span<float> scores = stackalloc float[Classes];
        for (var i = 0; i < sentence.Count; i++)
        {
            Collect(sentence.Forms, tags, i);
            scores.Clear();
            for (var f = 0; f < count; f++)
            {
                for (var c = 0; c < Classes; c++)
                {
                    scores[c] += weights[(features[f] * Classes) + c];
                }
            }

            var best = scores.IndexOf(Max(scores));
            tags[i] = (Upos)best;
            if (learn)
            {
                clock++;
                if (best != (int)sentence.GoldTags[i])
                {
                    Update((int)sentence.GoldTags[i], 1);
                    Update(best, -1);
                }
            }
        }
    }

    private static float Max(ReadOnlySpan<float> scores)
    {
        var best = scores[0];
        foreach (var score in scores)
        {
            best = Math.Max(best, score);
        }

        return best;
    }

    private void Update(int tag, float by)
    {
        for (var f = 0; f < count; f++)
        {
            var cell = (features[f] * Classes) + tag;
            weights[cell] += by;
            sums[cell] += by * (double)clock;
        }
    }

    private void Collect(string[] forms, Upos[] tags, int i)
    {
        count = 0;
        string At(int k) => k < 0 ? "<s>" : k >= forms.Length ? "</s>" : forms[k];
        var word = At(i).ToLowerInvariant();
        var (t1, t2) = (i > 0 ? (int)tags[i - 1] : 20, i > 1 ? (int)tags[i - 2] : 20);
        Add("b");
        Add("w" + word);
        for (var n = 1; n <= 4; n++)
        {
            Add("s" + (word.Length > n ? word[^n..] : word));
        }

        Add("p" + (word.Length > 3 ? word[..3] : word));
        Add("c" + (At(i).Length > 0 && char.IsUpper(At(i)[0]) ? "U" : "l") + !At(i).Any(char.IsLower) + (i == 0));
        Add("d" + word.Any(char.IsDigit) + word.Contains('-') + word.Any(char.IsLetter));
        Add("1" + t1);
        Add("2" + t1 + "," + t2);
        Add("3" + t1 + word);
        Add("4" + At(i - 1).ToLowerInvariant());
        Add("5" + At(i - 2).ToLowerInvariant());
        Add("6" + At(i + 1).ToLowerInvariant());
        Add("7" + At(i + 2).ToLowerInvariant());
        Add("8" + Suffix(At(i - 1)));
        Add("9" + Suffix(At(i + 1)));
        Add("A" + (At(i + 1).Length > 0 && char.IsUpper(At(i + 1)[0])) + (char.IsUpper(At(i)[0])));
    }

    private static string Suffix(string word) => (word.Length > 3 ? word[^3..] : word).ToLowerInvariant();

    private void Add(string feature)
    {
        var hash = 2166136261u;
        foreach (var c in feature)
        {
            hash = (hash ^ c) * 16777619u;
        }

        features[count++] = (hash ^ (hash >> 15)) & (Size - 1);
    }
}
