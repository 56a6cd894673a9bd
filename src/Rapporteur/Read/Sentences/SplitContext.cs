using Rapporteur.Knowledge.Tagging;
using Rapporteur.Text;

namespace Rapporteur.Read.Sentences;

/// <summary>Tokens as the splitter sees them: forms and shapes by position, with a sign for what lies outside the text.</summary>
internal readonly ref struct SplitContext(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Gap> gaps)
{
    private const int Window = 5;
    private readonly ReadOnlySpan<Token> tokens = tokens;

    public ReadOnlySpan<Gap> Gaps { get; } = gaps;

    public uint Form(int i) => i < 0 || i >= tokens.Length ? 1 : Hashing.Lower(tokens[i].Span.In(text));

    public char Last(int i) => text[tokens[i].End - 1];

    /// <summary>Case, length and kind of the token in a few bits.</summary>
    public uint Shape(int i)
    {
        if (i < 0 || i >= tokens.Length)
        {
            return 0;
        }

        var form = tokens[i].Span.In(text);
        var first = form[0];
        if (!Chars.IsWord(first))
        {
            return first < 128 ? (uint)(64 + first) : 2;
        }

        var kind = Chars.IsDigit(first) ? 0u : char.IsLower(first) ? 1u : form.Length > 1 && char.IsUpper(form[1]) ? 2u : 3u;
        return 16 + (kind * 8) + (uint)Math.Min(form.Length - 1, 3) + (Chars.IsTerminal(form[^1]) ? 4u : 0);
    }

    /// <summary>Whether the words around a token hold no small letter.</summary>
    public bool IsUpperCase(int i)
    {
        var from = tokens[Math.Max(0, i - Window)].Start;
        var to = tokens[Math.Min(tokens.Length - 1, i + Window)].End;
        foreach (var c in text.AsSpan(from, to - from))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Which of brackets and quotation marks are open behind token <paramref name="last"/> of a sentence.</summary>
    public uint Open(int first, int last)
    {
        int brackets = 0, quotes = 0;
        for (var i = Math.Max(first, last - 80); i <= last; i++)
        {
            if (tokens[i].End - tokens[i].Start > 2)
            {
                continue;
            }

            switch (text[tokens[i].Start])
            {
                case '(' or '[':
                    brackets++;
                    break;
                case ')' or ']':
                    brackets--;
                    break;
                case '"':
                    quotes ^= 1;
                    break;
                case '\u201c':
                    quotes = 1;
                    break;
                case '\u201d':
                    quotes = 0;
                    break;
            }
        }

        return (brackets > 0 ? 1u : 0u) + (quotes > 0 ? 2u : 0u);
    }
}
