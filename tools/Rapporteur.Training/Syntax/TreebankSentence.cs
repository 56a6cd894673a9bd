using Rapporteur.Text;
using Rapporteur.Training.Corpora;

namespace Rapporteur.Training.Syntax;

/// <summary>One annotated sentence as the parser learns it: heads count within the sentence, -1 is the root.</summary>
internal sealed class TreebankSentence
{
    private static readonly Dictionary<string, byte> FineTagNumbers = [];

    public required string[] Forms { get; init; }

    public required Upos[] GoldTags { get; init; }

    /// <summary>Tags as a tagger that has not seen the sentence gives them.</summary>
    public required Upos[] Tags { get; set; }

    /// <summary>Inflection, from the same source as the tags.</summary>
    public required Morph[] Morphs { get; set; }

    /// <summary>Numbers of the treebank's own fine-grained tags; empty where there are none.</summary>
    public required byte[] FineTags { get; init; }

    public required int[] Heads { get; init; }

    public required Deprel[] Relations { get; init; }

    /// <summary>How much each word's head and relation are to be trusted; null where a person annotated them.</summary>
    public float[]? Trust { get; init; }

    public int Count => Forms.Length;

    public float TrustIn(int token) => Trust is null ? 1 : Trust[token];

    public static TreebankSentence Of(UdSentence source)
    {
        var tags = source.Words.Select(w => w.Upos).ToArray();
        return new TreebankSentence
        {
            Forms = [.. source.Words.Select(w => w.Form)],
            GoldTags = tags,
            Tags = tags,
            Morphs = [.. source.Words.Select(w => w.Morph)],
            FineTags = [.. source.Words.Select(w => FineTag(w.Xpos))],
            Heads = [.. source.Words.Select(w => w.Head)],
            Relations = [.. source.Words.Select(w => w.Deprel)],
        };
    }

    public TreebankSentence UpperCased() => new()
    {
        Forms = [.. Forms.Select(f => f.ToUpperInvariant())],
        GoldTags = GoldTags,
        Tags = GoldTags,
        Morphs = Morphs,
        FineTags = FineTags,
        Heads = Heads,
        Relations = Relations,
    };

    private static byte FineTag(string name)
    {
        if (!FineTagNumbers.TryGetValue(name, out var number))
        {
            number = checked((byte)FineTagNumbers.Count);
            FineTagNumbers.Add(name, number);
        }

        return number;
    }
}
