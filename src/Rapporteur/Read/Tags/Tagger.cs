using System.Runtime.CompilerServices;
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
    private readonly PairTable pairs;
    private readonly TypeRows rows;
    private readonly KeyedTable<WordInfo> words;
    private readonly TagLexicon lexicon;
    private readonly TypeEntry outside;
    private readonly Vector256<short> limit;
    private readonly short margin;

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
        margin = model.Section<short>(TaggerFile.Margin)[0];
        pairs = new PairTable(model, TaggerFile.Pairs);
        rows = new TypeRows(model);
        words = new KeyedTable<WordInfo>(model, TaggerFile.WordKeys, TaggerFile.WordInfo);
        lexicon = new TagLexicon(model, labels, words);
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
        DecideAgain(tokens.Length, work);
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

    /// <summary>First look, left to right: what stands before is tagged, what follows is not.</summary>
    private void Decide(int count, TagScratch work)
    {
        uint previous = TagScratch.NoLabel, second = TagScratch.NoLabel;
        var place = work.Place + 4;
        for (var i = 0; i < count; i++)
        {
            var label = (uint)work.Types[i + Edge].Info.Only;
            var near = false;
            if (label == WordInfo.NoLabel)
            {
                var scores = Score(work, i, (previous, second), place);
                label = (uint)scores.Best(limit, margin, out near);
            }

            work.Labels[i + Edge] = (byte)label;
            work.Unsure[i + Edge] = near;
            (second, previous) = (previous, label);
            place = work.Types[i + Edge].IsWord ? work.Place : place;
        }

        work.Labels[count + Edge] = work.Labels[count + Edge + 1] = (byte)TagScratch.NoLabel;
    }

    /// <summary>Second look at the words that were not clear, now that what follows is tagged too.</summary>
    private void DecideAgain(int count, TagScratch work)
    {
        Span<uint> features = stackalloc uint[PairFeatures.AroundCount];
        var labelsNow = work.Labels;
        labelsNow[0] = labelsNow[1] = (byte)TagScratch.NoLabel;
        var place = work.Place + 4;
        for (var i = 0; i < count; i++)
        {
            if (work.Unsure[i + Edge])
            {
                uint previous = labelsNow[i + 1];
                var scores = Score(work, i, (previous, labelsNow[i]), place);
                PairFeatures.FillAround(work.Types.AsSpan(i, TypeRows.Places), previous, labelsNow[i + 3], labelsNow[i + 4], features);
                foreach (var feature in features)
                {
                    pairs.Add(feature, ref scores);
                }

                labelsNow[i + Edge] = (byte)scores.Best(limit, 0, out _);
            }

            place = work.Types[i + Edge].IsWord ? work.Place : place;
        }
    }

    [SkipLocalsInit]
    private LabelScores Score(TagScratch work, int i, (uint Previous, uint Second) before, uint place)
    {
        var scores = default(LabelScores);
        var entries = work.Entries.AsSpan(i, TypeRows.Places);
        scores.Add(entries[0].Pointer);
        scores.Add(entries[1].Pointer + Label.Lanes);
        scores.Add(entries[2].Pointer + (2 * Label.Lanes));
        scores.Add(entries[3].Pointer + (3 * Label.Lanes));
        scores.Add(entries[4].Pointer + (4 * Label.Lanes));
        Span<uint> features = stackalloc uint[PairFeatures.Count];
        PairFeatures.Fill(work.Types.AsSpan(i, TypeRows.Places), before.Previous, before.Second, place, features);
        foreach (var feature in features)
        {
            pairs.Add(feature, ref scores);
        }

        return scores;
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
