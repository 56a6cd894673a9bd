using System.Text;
using Rapporteur.Text;

namespace Rapporteur.Training.Names;

/// <summary>Sentences of one report or article.</summary>
internal sealed record NameDocument(List<NameSentence> Sentences)
{
    /// <summary>The text with one space between tokens and a line for each sentence.</summary>
    public AnnotatedText ToText()
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        foreach (var sentence in Sentences)
        {
            var first = tokens.Count;
            foreach (var form in sentence.Tokens)
            {
                tokens.Add(new Token { Start = text.Length, End = text.Length + form.Length, Head = -1, Lemma = form });
                text.Append(form).Append(' ');
            }

            text[^1] = '\n';
            var span = new TextSpan(tokens[first].Start, tokens[^1].End);
            sentences.Add(new Sentence(first, tokens.Count, span, 0, SentenceKind.Body));
        }

        return new AnnotatedText(Report.FromText(text.ToString(), "corpus")) { Tokens = [.. tokens], Sentences = [.. sentences] };
    }

    public NameDocument Recased(Func<string, string> recase) => new([.. Sentences.Select(s => s.Recased(recase))]);
}
