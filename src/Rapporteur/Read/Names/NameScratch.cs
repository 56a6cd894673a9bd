using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Names;

/// <summary>Working memory of the recogniser for one text; grows to the largest text that a thread has seen.</summary>
internal sealed class NameScratch
{
    public TokenTraits[] Traits { get; private set; } = [];

    public CapitalRun[] Runs { get; private set; } = [];

    public uint[] Keys { get; } = new uint[NameFeatures.Most];

    /// <summary>Scores of the labels, sixteen a token; "outside" scores 0.</summary>
    public short[] Scores { get; private set; } = [];

    public byte[] Labels { get; private set; } = [];

    public byte[] Back { get; private set; } = [];

    public NameMemory Memory { get; } = new();

    public int RunCount { get; private set; }

    /// <summary>Reads the traits of all tokens and finds the runs.</summary>
    public void Prepare(AnnotatedText text, NerModel model, NameLexicon lexicon)
    {
        var tokens = text.Tokens;
        Reserve(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            TokenReader.Read(text.Form(i), model, lexicon, ref Traits[i]);
        }

        var whole = SentenceReader.WritingOf(Traits.AsSpan(0, tokens.Length), Writing.Mixed);
        RunCount = 0;
        foreach (var sentence in text.Sentences)
        {
            var traits = Traits.AsSpan(sentence.First, sentence.Count);
            SentenceReader.Read(traits, lexicon, whole);
            RunCount = RunReader.Read(traits, sentence.First, Runs, RunCount);
        }
    }

    /// <summary>Features of a token of a sentence: the filled part of <see cref="Keys"/>.</summary>
    public ReadOnlySpan<uint> Features(Sentence sentence, int token)
    {
        var features = new NameFeatures(Traits.AsSpan(sentence.First, sentence.Count), Runs, sentence.First, Keys);
        return Keys.AsSpan(0, features.Of(token - sentence.First));
    }

    private void Reserve(int tokens)
    {
        if (Traits.Length >= tokens)
        {
            return;
        }

        var room = Math.Max(1024, tokens + (tokens / 2));
        Traits = new TokenTraits[room];
        Runs = new CapitalRun[room * 2];
        Scores = new short[room * NerModel.Width];
        Labels = new byte[room];
        Back = new byte[room * NameLabel.Count];
    }
}
