namespace Rapporteur.Text;

/// <summary>A run of tokens [First, End) of a report.</summary>
/// <param name="Paragraph">Number of the block of lines that holds it, from 0.</param>
/// <param name="Kind">What sort of text the sentence stands in.</param>
public readonly record struct Sentence(int First, int End, TextSpan Span, int Paragraph, SentenceKind Kind)
{
    public int Count => End - First;
}
