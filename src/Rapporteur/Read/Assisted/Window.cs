using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Read.Assisted;

/// <summary>The sentences that a quote stands in: what is proposed about it has to stand there too.</summary>
internal sealed record Window(Evidence Evidence, int First, int End, TextSpan Span)
{
    public static Window Of(AnnotatedText text, Evidence evidence)
    {
        var spans = evidence.More.Select(m => m.Span).Prepend(evidence.Span).ToArray();
        var first = spans.Min(s => SentenceAt(text, s.Start));
        var last = spans.Max(s => SentenceAt(text, s.End - 1));

        // Quotes from all over a report license what stands around the first of them only.
        if (last - first > 4)
        {
            first = SentenceAt(text, evidence.Span.Start);
            last = SentenceAt(text, evidence.Span.End - 1);
        }

        return new Window(evidence, text.Sentences[first].First, text.Sentences[last].End, text.Sentences[first].Span.Cover(text.Sentences[last].Span));
    }

    public bool Holds(int token) => token >= First && token < End;

    private static int SentenceAt(AnnotatedText text, int position)
    {
        var at = Array.FindLastIndex(text.Sentences, s => s.Span.Start <= position);
        return Math.Max(at, 0);
    }
}
