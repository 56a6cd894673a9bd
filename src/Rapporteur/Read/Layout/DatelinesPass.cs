using Rapporteur.Text;

namespace Rapporteur.Read.Layout;

/// <summary>Cuts place, date and agency ("PORT X, March 3 (Agency) - ") off the sentence that they stand before.</summary>
internal sealed class DatelinesPass : IPass
{
    /// <summary>A dateline is short; a dash further in is part of the sentence.</summary>
    private const int LongestDateline = 24;

    public string Name => "Datelines";

    public Layer Needs => Layer.Sentences;

    public Layer Adds => Layer.None;

    public void Run(Draft draft)
    {
        var text = draft.Text;
        List<Sentence>? cut = null;
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            var opens = i == 0 || text.Sentences[i - 1].Paragraph != sentence.Paragraph;
            var dash = opens && sentence.Kind == SentenceKind.Body ? DashOf(text, sentence) : -1;
            if (dash < 0)
            {
                cut?.Add(sentence);
                continue;
            }

            cut ??= [.. text.Sentences[..i]];
            cut.Add(sentence with { End = dash + 1, Span = text.SpanOf(sentence.First, dash), Kind = SentenceKind.Dateline });
            cut.Add(sentence with { First = dash + 1, Span = text.SpanOf(dash + 1, sentence.End - 1) });
        }

        text.Sentences = cut is null ? text.Sentences : [.. cut];
    }

    /// <summary>The dash behind a run of capitalised words, numbers and brackets that opens in capitals, or -1.</summary>
    private static int DashOf(AnnotatedText text, Sentence sentence)
    {
        var opensInCapitals = IsUpper(text.Form(sentence.First));
        for (var i = sentence.First; i < Math.Min(sentence.End - 1, sentence.First + LongestDateline); i++)
        {
            var form = text.Form(i);
            if (i > sentence.First && IsFreeDash(text, i))
            {
                return opensInCapitals || text.Form(i - 1) is ")" ? i : -1;
            }

            var inside = char.IsUpper(form[0]) || char.IsDigit(form[0]) || char.IsPunctuation(form[0]);
            if (!inside)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsFreeDash(AnnotatedText text, int token) =>
        text.Form(token) is "-" or "--" or "–" or "—"
        && text.Tokens[token].Start > text.Tokens[token - 1].End && text.Tokens[token + 1].Start > text.Tokens[token].End;

    private static bool IsUpper(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return form.Length > 1 && char.IsLetter(form[0]);
    }
}
