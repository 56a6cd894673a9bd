namespace Rapporteur.Read.Sentences;

/// <summary>Words: inner points, ampersands and apostrophes, prefixes, abbreviations, clitics.</summary>
internal sealed partial class Tokenizer
{
    private void Plain(int start, int end)
    {
        if (rules.Contraction(text.AsSpan(start, end - start)) is { } cuts)
        {
            Divide(start, end, cuts);
        }
        else
        {
            tokens.Add(start, end);
        }
    }

    private void Divide(int start, int end, int[] cuts)
    {
        var from = start;
        foreach (var cut in cuts)
        {
            tokens.Add(from, start + cut, from > start);
            from = start + cut;
        }

        tokens.Add(from, end, true);
    }

    /// <param name="i">Where to go on; the token starts at <paramref name="start"/>.</param>
    private int Word(int start, int i, int end)
    {
        var part = i;
        while (i < end)
        {
            var c = text[i];
            if (!Chars.IsWord(c))
            {
                if (i + 1 >= end || !GoesOn(c, part, i, end))
                {
                    break;
                }

                part = i + 1;
            }

            i++;
        }

        if (i < end && text[i] == '$' && i - start <= 3 && char.IsUpper(text[start]))
        {
            return Add(start, i + 1);
        }

        if (i < end && text[i] == '.' && KeepsStop(start, i, end))
        {
            return Add(start, i + 1);
        }

        if (i < end && Chars.IsApostrophe(text[i]))
        {
            return WithTrailingApostrophe(start, i);
        }

        Clitics(start, i);
        return i;
    }

    /// <summary>Whether the word goes on behind a sign inside it.</summary>
    private bool GoesOn(char sign, int part, int i, int end)
    {
        var next = text[i + 1];
        if (Chars.IsApostrophe(sign))
        {
            return Chars.IsLetter(next);
        }

        if (Chars.IsHyphen(sign))
        {
            return Chars.IsWord(next) && rules.IsAffix(text.AsSpan(part, i - part));
        }

        return sign switch
        {
            '.' => Chars.IsLetter(next) && InnerPoint(part, i, end),
            '&' => Chars.IsLetter(next) && i > part && i - part <= 3,
            '_' => Chars.IsWord(next),
            '*' => Chars.IsLetter(next) && i > part && char.IsLower(next),
            _ => false,
        };
    }

    /// <summary>A point between letters: U.S, Ph.D, file.txt; but not a sentence end without a space behind it.</summary>
    private bool InnerPoint(int part, int i, int end)
    {
        var length = i - part;
        if (length <= 1)
        {
            return true;
        }

        var upperNext = char.IsUpper(text[i + 1]);
        var single = i + 2 >= end || !Chars.IsLetter(text[i + 2]);
        return upperNext ? length <= 2 && single && char.IsLower(text[i - 1]) : length > 2 || single;
    }

    private bool KeepsStop(int start, int stop, int end)
    {
        if (stop + 1 < end && text[stop + 1] == '.')
        {
            return false;
        }

        var word = text.AsSpan(start, stop - start);
        if (word.Length == 1)
        {
            var next = After(stop + 1);
            return char.IsUpper(word[0]) && next != '\0' && (word[0] != 'I' || char.IsUpper(next))
                && !(stop + 2 < text.Length && text[stop + 1] == '\n' && text[stop + 2] == '\n');
        }

        var point = word.LastIndexOf('.');
        return point >= 0 ? word.Length - point == 2 || word.Length <= 6 : rules.IsAbbreviation(word, After(stop + 1));
    }

    private int WithTrailingApostrophe(int start, int apostrophe)
    {
        var last = char.ToLowerInvariant(text[apostrophe - 1]);
        if (last is 's' or 'x' or 'z' && !singleOpen)
        {
            tokens.Add(start, apostrophe);
            tokens.Add(apostrophe, apostrophe + 1, true);
            return apostrophe + 1;
        }

        var doubled = apostrophe + 1 < text.Length && Chars.IsApostrophe(text[apostrophe + 1]);
        if (singleOpen || doubled || !Chars.IsLetter(text[apostrophe - 1]) || text[apostrophe] is '\u2018')
        {
            Clitics(start, apostrophe);
            return apostrophe;
        }

        return Add(start, apostrophe + 1);
    }

    private void Clitics(int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var at = word.Length - 1;
        while (at > 0 && !Chars.IsApostrophe(word[at]))
        {
            at--;
        }

        if (at <= 0)
        {
            Plain(start, end);
            return;
        }

        var cut = CliticStart(word, at);
        if (cut <= 0 || cut >= word.Length)
        {
            tokens.Add(start, end);
            return;
        }

        Clitics(start, start + cut);
        tokens.Add(start + cut, end, true);
    }

    /// <summary>Offset of the clitic in a word with an apostrophe, or 0.</summary>
    private int CliticStart(ReadOnlySpan<char> word, int apostrophe)
    {
        var tail = word[(apostrophe + 1)..];
        if (tail.Length is 0 or > 2)
        {
            return apostrophe == 1 && (word[0] | 32) == 'y' ? 2 : 0;
        }

        var second = tail.Length == 2 ? (char)(tail[1] | 32) : '\0';
        return ((char)(tail[0] | 32), second) switch
        {
            ('s', '\0') => apostrophe,
            ('t', '\0') => (word[apostrophe - 1] | 32) == 'n' && apostrophe > 1 ? apostrophe - 1 : 0,
            ('l', 'l') or ('v', 'e') => apostrophe,
            ('r', 'e') or ('m', '\0') or ('d', '\0') =>
                rules.IsHost(word[..apostrophe]) || char.IsLower(word[0]) ? apostrophe : 0,
            _ => 0,
        };
    }
}
