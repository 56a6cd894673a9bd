using Rapporteur.Knowledge.Parsing;
using Rapporteur.Text;

namespace Rapporteur.Read.Syntax;

/// <summary>
/// Dependency parser: vectors of words and tags run through recurrent layers, then each token chooses its head and the arc its
/// relation. Immutable; any number of threads may parse at once.
/// </summary>
internal sealed class Parser(ParserModel model)
{
    /// <summary>Tokens that go through the network together.</summary>
    private const int Block = 128;

    private static readonly Lazy<Parser> Embedded = new(() => new Parser(ParserModel.Embedded()));

    [ThreadStatic]
    private static ParserScratch? pooled;

    public static Parser Shared => Embedded.Value;

    /// <summary>Fills Head and Deprel of every token; needs sentences and tags.</summary>
    public void Parse(AnnotatedText text)
    {
        var scratch = pooled ??= new ParserScratch();
        var block = new ParserBlock(model, scratch, text);
        foreach (var sentence in text.Sentences)
        {
            for (var first = sentence.First; first < sentence.End; first += SyntaxPass.LongestPiece)
            {
                var end = Math.Min(sentence.End, first + SyntaxPass.LongestPiece);
                if (block.Count > 0 && (block.Count + end - first > Block || block.IsFull))
                {
                    block.Run();
                }

                block.Add(first, end);
            }
        }

        block.Run();
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count > SyntaxPass.LongestPiece)
            {
                JoinPieces(text.Tokens, sentence);
            }
        }
    }

    private static void JoinPieces(Token[] tokens, Sentence sentence)
    {
        var root = -1;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Head < 0 && root >= 0)
            {
                (tokens[i].Head, tokens[i].Deprel) = (root, Deprel.Parataxis);
            }
            else if (tokens[i].Head < 0)
            {
                root = i;
            }
        }
    }
}
