using Rapporteur.Knowledge.Names;
using Rapporteur.Text;

namespace Rapporteur.Read.Names;

/// <summary>Finds the names in a text that has tokens and sentences. Immutable; working memory belongs to the thread.</summary>
internal sealed class NameRecognizer(NerModel model, NameLexicon lexicon)
{
    [ThreadStatic]
    private static NameScratch? memory;

    /// <summary>Fills <see cref="Token.Entity"/> and <see cref="Token.EntityStart"/> of all tokens.</summary>
    public void Run(AnnotatedText text)
    {
        var scratch = memory ??= new NameScratch();
        scratch.Prepare(text, model, lexicon);
        foreach (var sentence in text.Sentences)
        {
            Label(scratch, sentence);
        }

        Write(scratch, text.Tokens);
    }

    private void Label(NameScratch scratch, Sentence sentence)
    {
        var i = sentence.First;
        while (i < sentence.End)
        {
            if (!scratch.Traits[i].Candidate)
            {
                scratch.Labels[i++] = NameLabel.Outside;
                continue;
            }

            var first = i;
            for (; i < sentence.End && scratch.Traits[i].Candidate; i++)
            {
                model.Score(scratch.Features(sentence, i), scratch.Scores.AsSpan(i * NerModel.Width, NerModel.Width));
            }

            NameDecoder.Decode(scratch, model.Pairs, first, i);
        }
    }

    private static void Write(NameScratch scratch, Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var label = scratch.Labels[i];
            tokens[i].Entity = NameLabel.Kind(label);
            tokens[i].EntityStart = NameLabel.Opens(label);
        }
    }
}
