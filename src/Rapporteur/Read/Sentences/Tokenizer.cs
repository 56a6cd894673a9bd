namespace Rapporteur.Read.Sentences;

/// <summary>
/// Divides text into syntactic words after the conventions of the English treebanks: hyphens divide words unless a prefix stands before
/// them, clitics are words joined to their host, a full stop stays with its abbreviation. Every character that is not white space lies
/// in exactly one token.
/// </summary>
internal sealed partial class Tokenizer
{
    private readonly string text;
    private readonly TokenRules rules;
    private readonly TokenList tokens;

    /// <summary>Whether a single quotation mark is open in this block of lines.</summary>
    private bool singleOpen;

    private Tokenizer(string text)
    {
        this.text = text;
        rules = TokenRules.Shared;
        tokens = new TokenList((text.Length / 5) + 16);
    }

    public static TokenList Run(string text)
    {
        var tokenizer = new Tokenizer(text);
        tokenizer.Run();
        return tokenizer.tokens;
    }

    private void Run()
    {
        var i = 0;
        while (i < text.Length)
        {
            var kind = Chars.Class(text[i]);
            if (kind is CharClass.Space or CharClass.Newline)
            {
                i = White(i);
                continue;
            }

            var end = i + 1;
            if (kind == CharClass.Letter)
            {
                while (end < text.Length && Chars.IsLetter(text[end]))
                {
                    end++;
                }

                if (end == text.Length || Chars.IsSpace(text[end]))
                {
                    Plain(i, end);
                    i = end;
                    continue;
                }
            }

            i = Chunk(i, end);
        }
    }

    private int White(int i)
    {
        var lines = 0;
        for (; i < text.Length && Chars.IsSpace(text[i]); i++)
        {
            lines += Chars.Class(text[i]) == CharClass.Newline && !(text[i] == '\n' && i > 0 && text[i - 1] == '\r') ? 1 : 0;
        }

        singleOpen &= lines < 2;
        tokens.Pending = tokens.Count == 0 ? Gap.BlankLine : lines switch { 0 => Gap.Space, 1 => Gap.Newline, _ => Gap.BlankLine };
        return i;
    }

    /// <summary>A run of characters without white space.</summary>
    private int Chunk(int start, int end)
    {
        var address = false;
        while (end < text.Length && !Chars.IsSpace(text[end]))
        {
            address |= text[end] is '@' or '/' or '.';
            end++;
        }

        var i = start;
        if (address && AddressIn(start, end) is { Length: > 0 } span)
        {
            while (i < span.Start)
            {
                i = Next(i, span.Start, start);
            }

            tokens.Add(span.Start, span.End);
            i = span.End;
        }

        while (i < end)
        {
            i = Next(i, end, start);
        }

        return end;
    }

    /// <summary>Adds what starts at <paramref name="i"/> and returns where the rest of the chunk starts.</summary>
    private int Next(int i, int end, int chunk)
    {
        var c = text[i];
        switch (Chars.Class(c))
        {
            case CharClass.Letter:
            case CharClass.Mark:
                return Word(i, i, end);
            case CharClass.Digit:
                return Number(i, i, end);
            case CharClass.Apostrophe:
                return Apostrophe(i, end);
            case CharClass.Terminal:
                return c == '.' && i + 1 < end && Chars.IsDigit(text[i + 1]) && (i == chunk || !Chars.IsWord(text[i - 1]))
                    ? Number(i, i + 1, end) : Add(i, RunOf(i, end, static (a, b) => Chars.IsTerminal(b)));
            default:
                return Sign(i, end, chunk);
        }
    }

    private int Sign(int i, int end, int chunk)
    {
        var c = text[i];
        if ((c is ':' or ';' or '=' or '(' or '^' or '<') && (i == chunk || !Chars.IsDigit(text[i - 1]))
            && rules.Emoticon(text.AsSpan(i, end - i)) is > 0 and var length)
        {
            return Add(i, i + length);
        }

        if (i == chunk && i + 1 < end)
        {
            if (c == '+' && Chars.IsDigit(text[i + 1]))
            {
                return Number(i, i + 1, end);
            }

            if (c is '#' or '@' && Chars.IsLetter(text[i + 1]))
            {
                return Word(i, i + 1, end);
            }
        }

        if (char.IsHighSurrogate(c) && i + 1 < end)
        {
            return Add(i, i + 2);
        }

        return Add(i, c is '-' or '=' or '*' or '_' or '~' or '+' or '<' or '>' or '|' or '#' or '\u2014' or '\u2013'
            ? RunOf(i, end, static (a, b) => a == b) : i + 1);
    }

    private int Add(int start, int end)
    {
        tokens.Add(start, end);
        return end;
    }

    private int RunOf(int i, int end, Func<char, char, bool> goesOn)
    {
        var j = i + 1;
        while (j < end && goesOn(text[i], text[j]))
        {
            j++;
        }

        return j;
    }

    /// <summary>The first character after the white space that follows a position, or NUL.</summary>
    private char After(int i)
    {
        while (i < text.Length && Chars.IsSpace(text[i]))
        {
            i++;
        }

        return i < text.Length ? text[i] : '\0';
    }
}
