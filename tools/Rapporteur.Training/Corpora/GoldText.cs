using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Training.Corpora;

/// <summary>Treebank sentences as an annotated text whose tokens carry everything that the treebank says.</summary>
internal static class GoldText
{
    /// <summary>
    /// Lays sentences out as the shared task did: a blank line between paragraphs, a space (or nothing after SpaceAfter=No) between the
    /// sentences of one.
    /// </summary>
    public static AnnotatedText Of(IReadOnlyList<UdSentence> source, Func<string, string>? recase = null)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var paragraph = -1;
        foreach (var sentence in source)
        {
            if (sentence.NewParagraph || paragraph < 0)
            {
                TrimEnd(text);
                text.Append(text.Length > 0 ? "\n\n" : "");
                paragraph++;
            }

            var first = tokens.Count;
            Append(sentence, text, tokens, recase);
            sentences.Add(new Sentence(first, tokens.Count, new TextSpan(tokens[first].Start, tokens[^1].End), paragraph, SentenceKind.Body));
        }

        var report = Report.FromText(text.ToString(), "treebank");
        return new AnnotatedText(report) { Tokens = [.. tokens], Sentences = [.. sentences] };
    }

    /// <summary>The documents of a treebank, each as one text.</summary>
    public static IEnumerable<AnnotatedText> Documents(IEnumerable<UdSentence> source, Func<string, string>? recase = null)
    {
        var current = new List<UdSentence>();
        foreach (var sentence in source)
        {
            if (sentence.NewDocument && current.Count > 0)
            {
                yield return Of(current, recase);
                current.Clear();
            }

            current.Add(sentence);
        }

        if (current.Count > 0)
        {
            yield return Of(current, recase);
        }
    }

    private static void Append(UdSentence sentence, StringBuilder text, List<Token> tokens, Func<string, string>? recase)
    {
        var first = tokens.Count;
        foreach (var word in sentence.Words)
        {
            var start = text.Length;
            text.Append(recase is null ? word.Form : recase(word.Form));
            tokens.Add(new Token
            {
                Start = start, End = text.Length, Lemma = word.Lemma, Upos = word.Upos, Morph = word.Morph, Joined = word.Joined,
                Head = word.Head < 0 ? -1 : first + word.Head, Deprel = word.Deprel,
            });
            text.Append(word.SpaceAfter ? " " : "");
        }
    }

    private static void TrimEnd(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }
    }
}
