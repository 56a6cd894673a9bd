using System.Runtime.InteropServices;
using Rapporteur.Knowledge.Tagging;
using Rapporteur.Read.Tags;
using Rapporteur.Text;
using Rapporteur.Training.Corpora;
using Rapporteur.Training.Tagging;

namespace Rapporteur.Training.Syntax;

/// <summary>Gives every sentence the tags of a tagger that has not seen it, as the parser will get them.</summary>
internal static class FoldedTags
{
    private const int Folds = 5;
    private const int Epochs = 5;

    /// <summary>Sentences that stay in one fold, as they come from the same document.</summary>
    private const int Run = 50;

    /// <param name="cache">A file that keeps the tags for the next run, or null.</param>
    public static void Apply(ParserData data, string? cache)
    {
        List<TreebankSentence> learnt = [.. data.Train, .. data.Capitals];
        if (cache is not null && File.Exists(cache))
        {
            Restore(File.ReadAllBytes(cache), learnt);
        }
        else
        {
            Fold(data);
        }

        if (cache is not null)
        {
            File.WriteAllBytes(cache, [.. learnt.SelectMany(s => s.Tags.Zip(s.Morphs, Packed)).SelectMany(BitConverter.GetBytes)]);
        }

        Tag(Tagger.Shared, [.. data.HeldOut]);
    }

    private static int Packed(Upos tag, Morph morph) => ((int)tag << 16) | (int)morph;

    private static void Restore(byte[] bytes, List<TreebankSentence> sentences)
    {
        var cells = MemoryMarshal.Cast<byte, int>(bytes);
        foreach (var sentence in sentences)
        {
            var own = cells[..sentence.Count].ToArray();
            sentence.Tags = [.. own.Select(c => (Upos)(c >> 16))];
            sentence.Morphs = [.. own.Select(c => (Morph)(c & 0xFFFF))];
            cells = cells[sentence.Count..];
        }
    }

    private static void Fold(ParserData data)
    {
        for (var fold = 0; fold < Folds; fold++)
        {
            var tagger = Trained([.. data.Source.Where((_, i) => i / Run % Folds != fold)]);
            Tag(tagger, [.. data.Train.Concat(data.Capitals).Where((_, i) => i % data.Train.Count / Run % Folds == fold)]);
        }
    }

    private static Tagger Trained(IReadOnlyList<UdSentence> source)
    {
        var raw = new RawText();
        foreach (var sentence in source)
        {
            raw.Count([.. sentence.Words.Select(w => w.Form)]);
        }

        return new Tagger(ModelBytes.Of(ModelBytes.Pack(TaggerBuilder.Train(source, raw, Epochs, quiet: true))));
    }

    private static void Tag(Tagger tagger, List<TreebankSentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            var text = ParserScore.Annotated([sentence]);
            tagger.Tag(text.Text, text.Tokens);
            sentence.Tags = [.. text.Tokens.Select(t => t.Upos)];
            sentence.Morphs = [.. text.Tokens.Select(t => t.Morph)];
        }

        var right = sentences.Sum(s => s.Tags.Zip(s.GoldTags).Count(p => p.First == p.Second));
        Console.WriteLine($"tags: {100.0 * right / sentences.Sum(s => s.Count):F2} % of {sentences.Count} sentences' words right");
    }
}
