namespace Rapporteur.Read.Syntax;

/// <summary>Pass: finds for every token its head and the relation to it.</summary>
internal sealed class SyntaxPass : IPass
{
    /// <summary>
    /// Tokens that are parsed as one tree. Longer sentences, as lists without stops make them, are parsed in pieces whose
    /// roots hang on the first piece's root: time and memory stay in proportion to the text.
    /// </summary>
    public const int LongestPiece = 256;

    public string Name => "syntax";

    public Layer Needs => Layer.Sentences | Layer.Tags;

    public Layer Adds => Layer.Syntax;

    public void Run(Draft draft) => Parser.Shared.Parse(draft.Text);
}
