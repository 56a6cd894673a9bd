using Rapporteur.Text;

namespace Rapporteur.Tests.Read.Syntax;

/// <summary>Texts of the form <c>word/TAG word/TAG</c>, one sentence a line, as the parser gets them.</summary>
internal static class TaggedText
{
    public static AnnotatedText Of(string lines)
    {
        var words = lines.Split('\n').Select(line => line.Trim().Split(' ').Select(w => w.Split('/')).ToArray()).ToArray();
        return Of(words.Select(line => line.Select(w => (w[0], Enum.Parse<Upos>(w[1], ignoreCase: true))).ToArray()).ToArray());
    }

    public static AnnotatedText Of((string Form, Upos Tag)[][] source)
    {
        var report = Report.FromText(string.Join(' ', source.SelectMany(s => s).Select(w => w.Form)), "test");
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var position = 0;
        foreach (var words in source)
        {
            var first = tokens.Count;
            foreach (var (form, tag) in words)
            {
                tokens.Add(new Token { Start = position, End = position + form.Length, Upos = tag, Lemma = "", Head = -7 });
                position += form.Length + 1;
            }

            var span = new TextSpan(tokens[first].Start, tokens[^1].End);
            sentences.Add(new Sentence(first, tokens.Count, span, Paragraph: 0, SentenceKind.Body));
        }

        return new AnnotatedText(report) { Tokens = [.. tokens], Sentences = [.. sentences] };
    }

    /// <summary>Sentences of the given lengths with words and tags drawn at random, the same for the same seed.</summary>
    public static AnnotatedText Random(int seed, params int[] lengths)
    {
        string[] words = ["the", "militia", "fired", "at", "12", ",", "Governor", "and", "NEAR", "x-y", "wounded", "\"", "he", "Ka'rim", "to", "."];
        var random = new Random(seed);
        return Of(lengths.Select(n => Enumerable.Range(0, n).Select(_ => (words[random.Next(words.Length)], (Upos)random.Next(17))).ToArray()).ToArray());
    }
}
