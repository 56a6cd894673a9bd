using Rapporteur.Read.Syntax;
using Rapporteur.Text;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Syntax;

/// <summary>Attachment scores on gold tokens and sentences, all words counted; relations are compared without their subtypes.</summary>
internal readonly record struct ParserScore(int Words, int Heads, int Labelled)
{
    public double Unlabelled => 100.0 * Heads / Words;

    public double WithLabels => 100.0 * Labelled / Words;

    public override string ToString() => $"UAS {Unlabelled:F2} LAS {WithLabels:F2}";

    public static ParserScore Of(Parser parser, IReadOnlyList<TreebankSentence> sentences) => Of(parser.Parse, sentences);

    public static ParserScore Of(Action<AnnotatedText> parse, IReadOnlyList<TreebankSentence> sentences)
    {
        var text = Annotated(sentences);
        parse(text);
        var score = default(ParserScore);
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var i = 0; i < sentences[s].Count; i++)
            {
                var first = text.Sentences[s].First;
                ref readonly var token = ref text.Tokens[first + i];
                var head = token.Head < 0 ? -1 : token.Head - first;
                var right = head == sentences[s].Heads[i];
                var labelled = right && UdRelation.MainType(token.Deprel) == UdRelation.MainType(sentences[s].Relations[i]);
                score = new(score.Words + 1, score.Heads + (right ? 1 : 0), score.Labelled + (labelled ? 1 : 0));
            }
        }

        return score;
    }

    public static AnnotatedText Annotated(IReadOnlyList<TreebankSentence> sentences)
    {
        var report = Report.FromText(string.Join(' ', sentences.SelectMany(s => s.Forms)), "treebank");
        var text = new AnnotatedText(report) { Tokens = new Token[sentences.Sum(s => s.Count)], Sentences = new Sentence[sentences.Count] };
        var (position, token) = (0, 0);
        for (var s = 0; s < sentences.Count; s++)
        {
            var (first, start) = (token, position);
            for (var i = 0; i < sentences[s].Count; i++, token++)
            {
                var end = position + sentences[s].Forms[i].Length;
                text.Tokens[token] = new Token { Start = position, End = end, Upos = sentences[s].Tags[i], Morph = sentences[s].Morphs[i], Lemma = "" };
                position = end + 1;
            }

            text.Sentences[s] = new Sentence(first, token, new TextSpan(start, position - 1), s, SentenceKind.Body);
        }

        return text;
    }
}
