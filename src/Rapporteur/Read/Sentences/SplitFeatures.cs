using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Read.Sentences;

/// <summary>What the splitter looks at where a sentence may end. The trainer uses the same code.</summary>
internal static class SplitFeatures
{
    public const int Count = 24;

    /// <summary>Number of weights; a power of two.</summary>
    public const int Buckets = 1 << 16;

    private const int LongSentence = 12;
    private const int LongestNote = 5;

    /// <summary>Whether a sentence that starts with token <paramref name="first"/> may end behind token <paramref name="i"/>.</summary>
    public static bool IsCandidate(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Gap> gaps, int first, int i)
    {
        var last = text[tokens[i].End - 1];
        if (Chars.IsTerminal(last))
        {
            return true;
        }

        if (gaps[i + 1] == Gap.None)
        {
            return false;
        }

        if (Chars.IsWord(last))
        {
            return char.IsUpper(text[tokens[i + 1].Start]) && !char.IsUpper(text[tokens[i].Start]);
        }

        if (last is ')' or ']')
        {
            return i > first && (Chars.IsTerminal(text[tokens[i - 1].End - 1]) || IsWholeBracket(text, tokens, first, i));
        }

        return last is not ('\u2022' or '\u25cf' or '\u25aa' or '\u2023' or ',' or '(' or '[' or '{' or '$' or '%' or '&' or '/' or '\u201c' or '\u2018');
    }

    /// <summary>Whether the bracket that closes with a token opened the sentence or stands behind its end (a note's number).</summary>
    private static bool IsWholeBracket(string text, ReadOnlySpan<Token> tokens, int first, int closing)
    {
        var open = closing - 1;
        while (open > first && open > closing - LongestNote && text[tokens[open].Start] is not ('(' or '['))
        {
            open--;
        }

        return text[tokens[first].Start] is '(' or '[' || (open > first && Chars.IsTerminal(text[tokens[open - 1].End - 1]));
    }

    /// <param name="first">First token of the sentence so far.</param>
    public static void Fill(SplitContext context, int first, int i, Span<ushort> features)
    {
        var (a, b, c, d) = (context.Form(i - 1), context.Form(i), context.Form(i + 1), context.Form(i + 2));
        var (sa, sb, sc, sd) = (context.Shape(i - 1), context.Shape(i), context.Shape(i + 1), context.Shape(i + 2));
        var gap = (uint)context.Gaps[i + 1];
        var caps = context.IsUpperCase(i) ? 1u : 0u;
        var length = (uint)Math.Min(LongSentence, i + 1 - first);
        var open = context.Open(first, i);
        var kind = Chars.IsWord(context.Last(i)) ? 1u : 2u;
        var n = 0;
        void Add(Span<ushort> to, uint value) => to[n] = (ushort)(Hashing.Join((uint)++n, value) & (Buckets - 1));
        Add(features, (kind * 8) + gap);
        Add(features, b);
        Add(features, c);
        Add(features, Hashing.Join(a, kind));
        Add(features, Hashing.Join(d, kind));
        Add(features, Hashing.Join(b, sc, caps));
        Add(features, Hashing.Join(b, c));
        Add(features, Hashing.Join(a, b, sc));
        Add(features, Hashing.Join(a, b));
        Add(features, Hashing.Join(sb, sc, caps + (gap * 2)));
        Add(features, Hashing.Join(sa, Hashing.Join(sb, sc), sd));
        Add(features, Hashing.Join(b, sc, sd + (gap * 64)));
        Add(features, Hashing.Join(sb, length, caps));
        Add(features, Hashing.Join(b, length, sc));
        Add(features, Hashing.Join(b, open, sc));
        Add(features, Hashing.Join(b, c, sd));
        Add(features, Hashing.Join(sa, b, c));
        Add(features, Hashing.Join(caps, c, sb));
        Add(features, Hashing.Join(a, sb, c));
        Add(features, Hashing.Join(sc, d, kind));
        Add(features, Hashing.Join(sa, b, Hashing.Join(sc, gap)));
        Add(features, Hashing.Join(context.Form(first), b, sc));
        Add(features, Hashing.Join(open, sc, kind));
        Add(features, Hashing.Join(context.Shape(i - 2), sa, Hashing.Join(b, sc)));
    }
}
