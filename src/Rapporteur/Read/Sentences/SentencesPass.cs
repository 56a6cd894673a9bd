namespace Rapporteur.Read.Sentences;

/// <summary>Tokens and sentences.</summary>
internal sealed class SentencesPass : IPass
{
    public string Name => "sentences";

    public Layer Needs => Layer.None;

    public Layer Adds => Layer.Sentences;

    public void Run(Draft draft)
    {
        var text = draft.Text.Text;
        var tokens = Tokenizer.Run(text);
        draft.Text.Tokens = tokens.ToArray();
        draft.Text.Sentences = Splitter.Run(text, tokens);
    }
}
