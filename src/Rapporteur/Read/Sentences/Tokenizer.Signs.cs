using Rapporteur.Text;

namespace Rapporteur.Read.Sentences;

/// <summary>Figures, apostrophes before words, addresses.</summary>
internal sealed partial class Tokenizer
{
    private const int QuoteReach = 500;

    private int Number(int start, int i, int end)
    {
        while (i < end && (Chars.IsDigit(text[i]) || NumberGoesOn(i, end)))
        {
            i++;
        }

        if (i - start <= 4 && i + 1 < end && Chars.IsHyphen(text[i]) && IsCode(i, end, out var stop))
        {
            return Add(start, stop);
        }

        if (i >= end || !(Chars.IsLetter(text[i]) || (text[i] == '.' && i + 1 < end && char.IsLower(text[i + 1]))))
        {
            return Add(start, i);
        }

        var word = i + (text[i] == '.' ? 1 : 0);
        while (word < end && Chars.IsLetter(text[word]))
        {
            word++;
        }

        if (rules.IsUnit(text.AsSpan(i, word - i)) && (word == end || !Chars.IsWord(text[word])))
        {
            return Add(start, i);
        }

        return Word(start, i + (text[i] == '.' ? 1 : 0), end);
    }

    private bool NumberGoesOn(int i, int end)
    {
        if (i + 1 >= end || !Chars.IsDigit(text[i + 1]))
        {
            return false;
        }

        return text[i] is '.' or ':' or '/' || (text[i] == ',' && i + 3 < end && Chars.IsDigit(text[i + 2]) && Chars.IsDigit(text[i + 3])
            && (i + 4 >= end || !Chars.IsDigit(text[i + 4])));
    }

    /// <summary>Figures with two hyphens or more: telephone numbers and dates.</summary>
    private bool IsCode(int i, int end, out int stop)
    {
        var hyphens = 0;
        stop = i;
        while (stop + 1 < end && Chars.IsHyphen(text[stop]) && Chars.IsDigit(text[stop + 1]))
        {
            hyphens++;
            stop++;
            while (stop < end && Chars.IsDigit(text[stop]))
            {
                stop++;
            }
        }

        return hyphens > 1 && (stop >= end || !Chars.IsWord(text[stop]));
    }

    private int Apostrophe(int i, int end)
    {
        var after = i + 1;
        var glued = i > 0 && !Chars.IsSpace(text[i - 1]);
        var word = after;
        while (word < end && Chars.IsWord(text[word]))
        {
            word++;
        }

        var tail = text.AsSpan(after, word - after);
        if (tail.Length == 0)
        {
            var pair = after < end && Chars.IsApostrophe(text[after]);
            singleOpen &= pair;
            return Add(i, pair ? after + 1 : after);
        }

        if (IsClitic(tail))
        {
            tokens.Add(i, word, glued && tokens.Count > 0);
            return word;
        }

        if (char.IsDigit(tail[0]) || rules.IsElision(tail) || StartsName(i, glued))
        {
            return Word(i, after, end);
        }

        singleOpen = true;
        return Add(i, after);
    }

    private static bool IsClitic(ReadOnlySpan<char> tail) =>
        tail.Equals("s", StringComparison.OrdinalIgnoreCase) || tail.Equals("ll", StringComparison.OrdinalIgnoreCase)
        || tail.Equals("ve", StringComparison.OrdinalIgnoreCase) || tail.Equals("re", StringComparison.OrdinalIgnoreCase)
        || tail.Equals("m", StringComparison.OrdinalIgnoreCase) || tail.Equals("d", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether an apostrophe before a word is a letter of it (ayn or hamza) rather than a quotation mark: it points the wrong way for one,
    /// follows a hyphen, or nothing closes the quotation.
    /// </summary>
    private bool StartsName(int i, bool glued)
    {
        if (text[i] is '\u2019' or '\u02bc' || (glued && Chars.IsHyphen(text[i - 1])))
        {
            return true;
        }

        if (glued || !char.IsUpper(text[i + 1]))
        {
            return false;
        }

        var limit = Math.Min(text.Length - 1, i + QuoteReach);
        for (var j = i + 2; j <= limit; j++)
        {
            if (text[j] is '\'' or '\u2019' && !Chars.IsSpace(text[j - 1]) && (j + 1 >= text.Length || !Chars.IsWord(text[j + 1])))
            {
                return false;
            }

            if (text[j] == '\n' && text[j - 1] == '\n')
            {
                break;
            }
        }

        return true;
    }

    /// <summary>The part of a chunk that is a web or mail address; empty if there is none.</summary>
    private TextSpan AddressIn(int start, int end)
    {
        var chunk = text.AsSpan(start, end - start);
        var scheme = chunk.IndexOf("://");
        var at = chunk.IndexOf('@');
        var web = scheme < 0 ? chunk.IndexOf("www.", StringComparison.OrdinalIgnoreCase) : scheme;
        var mail = at > 0 && at + 1 < chunk.Length && Chars.IsWord(chunk[at - 1]) && Chars.IsLetter(chunk[at + 1]);
        if (web < 0 && !mail)
        {
            return default;
        }

        var from = web >= 0 ? web : at;
        while (from > 0 && (Chars.IsWord(chunk[from - 1]) || (web < 0 && chunk[from - 1] is '.' or '_' or '-' or '+' or '%' or ':')))
        {
            from--;
        }

        var to = chunk.Length;
        var bracket = chunk[from..].IndexOfAny("<>\"\u201d\u201c");
        to = bracket >= 0 ? from + bracket : to;
        while (to > from + 1 && (Chars.IsTerminal(chunk[to - 1]) || chunk[to - 1] is ',' or ';' or ':' or ')' or ']' or '\'' or '\u2019'))
        {
            to--;
        }

        return new TextSpan(start + from, start + to);
    }
}
