using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Read.Sentences;

/// <summary>
/// Sentences: blank lines and the ends of blocks of lines always end one; inside a block a linear model decides at the places where a
/// sentence may end.
/// </summary>
internal static class Splitter
{
    public static Sentence[] Run(string text, TokenList list)
    {
        var tokens = list.Tokens;
        if (tokens.Length == 0)
        {
            return [];
        }

        var gaps = list.Gaps;
        var weights = TaggerFile.Current.Section<short>(TaggerFile.SplitWeights);
        var sentences = new List<Sentence>((tokens.Length / 16) + 1);
        LineWrap? wrap = null;
        int first = 0, paragraph = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var ends = i + 1 == tokens.Length || EndsBlock(text, list, i, ref wrap);
            if (!ends && !(SplitFeatures.IsCandidate(text, tokens, gaps, first, i) && Score(text, list, first, i, weights) > 0))
            {
                continue;
            }

            var span = new TextSpan(tokens[first].Start, tokens[i].End);
            sentences.Add(new Sentence(first, i + 1, span, paragraph, SentenceKind.Body));
            paragraph += ends ? 1 : 0;
            first = i + 1;
        }

        return [.. sentences];
    }

    /// <summary>Whether the layout ends a block of lines behind a token.</summary>
    public static bool EndsBlock(string text, TokenList list, int i, ref LineWrap? wrap) => list.Gaps[i + 1] switch
    {
        Gap.BlankLine => true,
        Gap.Newline => (wrap ??= new LineWrap(text)).EndsBlock(list.Tokens[i].End, list.Tokens[i + 1].Start),
        _ => false,
    };

    private static int Score(string text, TokenList list, int first, int i, ReadOnlySpan<short> weights)
    {
        Span<ushort> features = stackalloc ushort[SplitFeatures.Count];
        SplitFeatures.Fill(new SplitContext(text, list.Tokens, list.Gaps), first, i, features);
        var score = 0;
        foreach (var feature in features)
        {
            score += weights[feature];
        }

        return score;
    }
}
