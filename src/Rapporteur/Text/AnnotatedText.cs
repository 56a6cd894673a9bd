namespace Rapporteur.Text;

/// <summary>A report's text with its tokens and sentences. One reading writes it, pass by pass; afterwards it is only read.</summary>
public sealed class AnnotatedText(Report report)
{
    public Report Report { get; } = report;

    public string Text => Report.Text;

    /// <summary>All tokens in text order.</summary>
    public Token[] Tokens { get; set; } = [];

    /// <summary>All sentences in text order; together they hold every token once.</summary>
    public Sentence[] Sentences { get; set; } = [];

    public ReadOnlySpan<char> Form(int token) => Tokens[token].Span.In(Text);

    public string FormString(int token) => Tokens[token].Span.Of(Text);

    /// <summary>Index of the sentence that holds the token.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Sentences[middle].First <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The text from the first token's start to the last token's end.</summary>
    public TextSpan SpanOf(int firstToken, int lastToken) => new(Tokens[firstToken].Start, Tokens[lastToken].End);
}
