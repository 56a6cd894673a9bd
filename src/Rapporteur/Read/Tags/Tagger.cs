using System.Runtime.Intrinsics;
using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Read.Tags;

/// <summary>
/// Greedy tagger with a linear model. What depends on a word alone is summed once per word and kept; a token then costs a few vector
/// additions and the look-up of the features that join it to its neighbours and to the labels before it.
/// </summary>
internal sealed unsafe class Tagger
{
    private const int Edge = 2;
    private static Lazy<Tagger> shared = new(() => new Tagger(TaggerFile.Current));

    [ThreadStatic]
    private static TagScratch? scratch;

    private readonly Label[] labels;
    private readonly TypeCache cache;
    private readonly PairTable first;
    private readonly TypeRows rows;
    private readonly KeyedTable<WordInfo> words;
    private readonly TagLexicon lexicon;
    private readonly TypeEntry outside;
    private readonly Vector256<short> limit;

    public Tagger(ModelBytes model)
    {
        var packed = model.Section<ushort>(TaggerFile.Labels);
        labels = new Label[packed.Length];
        Span<short> limits = stackalloc short[Label.Lanes];
        limits.Fill(short.MinValue);
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = Label.Unpack(packed[i]);
            limits[i] = short.MaxValue;
        }

        limit = Vector256.Create<short>(limits[16..]);
        first = new PairTable(model, TaggerFile.FirstPairs);
        rows = new TypeRows(model);
        words = new KeyedTable<WordInfo>(model, TaggerFile.WordKeys, TaggerFile.WordInfo);
        lexicon = new TagLexicon(model, labels);
        cache = new TypeCache(Create);
        outside = new TypeEntry("", Casing.Normal, WordType.Outside);
        rows.Sum([WordType.OutsideFeature], outside.Scores);
    }

    /// <summary>The tagger of the embedded model.</summary>
    public static Tagger Shared => shared.Value;

    /// <summary>Puts a fresh model in the place of the embedded one; for the training tool.</summary>
    public static void Reload() => shared = new Lazy<Tagger>(() => new Tagger(TaggerFile.Current));

    public void Tag(AnnotatedText text)
    {
        foreach (var sentence in text.Sentences)
        {
            Tag(text.Text, text.Tokens.AsSpan(sentence.First, sentence.Count));
        }
    }

    public void Tag(string text, Span<Token> tokens)
    {
        var work = scratch ??= new TagScratch();
        work.Reserve(tokens.Length + (2 * Edge));
        Look(text, tokens, work);
        Decide(tokens.Length, work);
        for (var i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            var label = work.Labels[i + Edge];
            token.Upos = labels[label].Upos;
            token.Lemma = work.Entries[i + Edge].Lemma(label, lexicon, out var morph);
            token.Morph = morph;
        }
    }

    private void Look(string text, Span<Token> tokens, TagScratch work)
    {
        var detector = default(CasingDetector);
        foreach (ref var token in tokens)
        {
            detector.Add(token.Span.In(text));
        }

        var casing = detector.Result;
        work.Place = (uint)casing;
        for (var i = -Edge; i < tokens.Length + Edge; i++)
        {
            var entry = i < 0 || i >= tokens.Length ? outside : cache.Get(tokens[i].Span.In(text), casing);
            work.Entries[i + Edge] = entry;
            work.Types[i + Edge] = entry.Type;
        }
    }

    private void Decide(int count, TagScratch work)
    {
        Span<uint> features = stackalloc uint[PairFeatures.FirstCount];
        var types = work.Types.AsSpan();
        var entries = work.Entries;
        uint previous = TagScratch.NoLabel, second = TagScratch.NoLabel;
        var place = work.Place + 4;
        for (var i = 0; i < count; i++)
        {
            var label = (uint)types[i + Edge].Info.Only;
            if (label == WordInfo.NoLabel)
            {
                var scores = default(LabelScores);
                scores.Add(entries[i].Pointer);
                scores.Add(entries[i + 1].Pointer + Label.Lanes);
                scores.Add(entries[i + 2].Pointer + (2 * Label.Lanes));
                scores.Add(entries[i + 3].Pointer + (3 * Label.Lanes));
                scores.Add(entries[i + 4].Pointer + (4 * Label.Lanes));
                PairFeatures.First(types.Slice(i, TypeRows.Places), previous, second, place, features);
                foreach (var feature in features)
                {
                    first.Add(feature, ref scores);
                }

                label = (uint)scores.Best(limit);
            }

            work.Labels[i + Edge] = (byte)label;
            second = previous;
            previous = label;
            place = entries[i + Edge].Type.IsWord ? work.Place : place;
        }
    }

    private TypeEntry Create(string form, Casing casing)
    {
        var type = WordType.Of(form, casing, words);
        var entry = new TypeEntry(form, casing, type);
        Span<uint> features = stackalloc uint[WordType.FeatureCount];
        type.Features(form, features);
        rows.Sum(features, entry.Scores);
        return entry;
    }
}
