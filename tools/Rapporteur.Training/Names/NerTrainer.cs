using System.Globalization;
using Rapporteur.Knowledge.Names;
using Rapporteur.Read.Names;
using Rapporteur.Text;

namespace Rapporteur.Training.Names;

/// <summary>Runs the epochs: corpora as they are, with other names, in capitals, as headlines, and sentences from the grammar.</summary>
internal sealed class NerTrainer(NerCorpora corpora, Grammar grammar, Dictionary<uint, ushort> words)
{
    private const double LexicalDrop = 0.15;

    private readonly CrfTrainer crf = new();
    private readonly NerModel wordModel = LoadedModel.OfWords(words);
    private readonly NameScratch scratch = new();
    private readonly Chance chance = new(20250101);
    private int lost;

    public byte[] Train(int epochs, int synthetic, bool wnut)
    {
        List<NameDocument> real = [.. corpora.WikigoldTrain, .. corpora.WikigoldTrain, .. corpora.GumTrain, .. wnut ? corpora.WnutTrain : []];
        var augmenter = new Augmenter(grammar, chance);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            crf.Rate = 0.12f * (1 - (0.8f * epoch / epochs));
            var documents = new List<NameDocument>();
            foreach (var document in real)
            {
                documents.Add(Variant(document, augmenter));
            }

            for (var i = 0; i < synthetic; i++)
            {
                documents.Add(Case(Invented(), chance.Below(8)));
            }

            chance.Shuffle(documents);
            foreach (var document in documents)
            {
                Learn(document);
            }

            Console.WriteLine($"epoch {epoch + 1}: {crf.Table.Count} features, {lost} names out of reach");
            lost = 0;
        }

        return NerModelWriter.Write(crf, words);
    }

    private NameDocument Invented() =>
        new([.. Enumerable.Range(0, 3).Select(_ => BracketText.Parse(grammar.Write("sentence", chance)))]);

    private NameDocument Variant(NameDocument document, Augmenter augmenter)
    {
        var renamed = chance.With(0.5) ? augmenter.Rename(document) : document;
        return Case(renamed, chance.Below(7));
    }

    private static NameDocument Case(NameDocument document, int variant) => variant switch
    {
        0 => document.Recased(t => t.ToUpperInvariant()),
        1 => document.Recased(Headline),
        _ => document,
    };

    private static string Headline(string token) =>
        token.Length > 3 && char.IsLower(token[0]) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(token) : token;

    private void Learn(NameDocument document)
    {
        var text = document.ToText();
        scratch.Prepare(text, wordModel, NameLexicon.Shared);
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            LearnSentence(text.Sentences[s], document.Sentences[s]);
        }
    }

    private void LearnSentence(Sentence sentence, NameSentence names)
    {
        var gold = new byte[sentence.Count];
        Array.Fill(gold, (byte)NameLabel.Outside);
        foreach (var mention in names.Mentions)
        {
            var reach = Enumerable.Range(mention.First, mention.End - mention.First).All(i => scratch.Traits[sentence.First + i].Candidate);
            lost += reach ? 0 : 1;
            for (var i = mention.First; reach && i < mention.End; i++)
            {
                gold[i] = (byte)NameLabel.Of(mention.Tag, i - mention.First, mention.End - mention.First);
            }
        }

        for (var i = 0; i < sentence.Count; i++)
        {
            var first = i;
            var keys = new List<uint[]>();
            for (; i < sentence.Count && scratch.Traits[sentence.First + i].Candidate; i++)
            {
                keys.Add(Keys(sentence, sentence.First + i));
            }

            if (keys.Count > 0)
            {
                crf.Learn(keys, gold[first..i]);
            }
        }
    }

    private uint[] Keys(Sentence sentence, int token)
    {
        var keys = scratch.Features(sentence, token).ToArray();
        if (chance.With(LexicalDrop))
        {
            Array.Clear(keys, 0, NameFeatures.Lexical);
        }

        return keys;
    }
}
