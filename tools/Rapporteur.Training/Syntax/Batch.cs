namespace Rapporteur.Training.Syntax;

/// <summary>Some sentences learnt from together, their tokens in one row.</summary>
internal sealed class Batch
{
    private readonly List<int> starts = [];

    public List<TreebankSentence> Sentences { get; } = [];

    public int Count => Sentences.Count;

    public int Tokens { get; private set; }

    public int Start(int sentence) => starts[sentence];

    public int End(int sentence) => starts[sentence] + Sentences[sentence].Count;

    public void Clear()
    {
        starts.Clear();
        Sentences.Clear();
        Tokens = 0;
    }

    public void Add(TreebankSentence sentence)
    {
        starts.Add(Tokens);
        Sentences.Add(sentence);
        Tokens += sentence.Count;
    }
}
