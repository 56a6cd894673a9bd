using Rapporteur.Knowledge.Names;

namespace Rapporteur.Read.Names;

/// <summary>Reads the traits of single tokens from their form.</summary>
internal static class TokenReader
{
    public static void Read(ReadOnlySpan<char> form, NerModel model, NameLexicon lexicon, ref TokenTraits t)
    {
        t = default;
        t.Run = t.WideRun = -1;
        t.Shape = ShapeOf(form);
        t.Word = WordHash.Of(form);
        if (t.Shape >= Shape.Hyphen)
        {
            t.Prefix3 = t.Suffix2 = t.Suffix3 = t.Suffix4 = t.Word;
            return;
        }

        Affixes(form, ref t);
        t.Flags = lexicon.Word(t.Word);
        t.Known = model.Word(t.Word);
    }

    public static Shape ShapeOf(ReadOnlySpan<char> form)
    {
        int upper = 0, lower = 0, digits = 0, points = 0;
        foreach (var c in form)
        {
            if (char.IsAsciiLetterLower(c) || (c > 127 && char.IsLetter(c) && !char.IsUpper(c)))
            {
                lower++;
            }
            else if (char.IsAsciiLetterUpper(c) || (c > 127 && char.IsUpper(c)))
            {
                upper++;
            }
            else if (char.IsAsciiDigit(c))
            {
                digits++;
            }
            else if (c == '.')
            {
                points++;
            }
        }

        if (upper + lower + digits == 0)
        {
            return SignShape(form);
        }

        if (digits > 0)
        {
            return upper + lower == 0 ? Shape.Digits : Shape.Alphanumeric;
        }

        if (upper == 0)
        {
            return Shape.Lower;
        }

        return lower == 0 ? CapitalShape(upper, points) : CaseShape(form, upper);
    }

    private static Shape CapitalShape(int upper, int points) =>
        points > 0 ? Shape.Initials : upper == 1 ? Shape.SingleCapital : Shape.Capitals;

    private static Shape CaseShape(ReadOnlySpan<char> form, int upper)
    {
        var first = form[0] is '\'' or '\u2019' or '\u2018' or '\u02BF' or '\u02BE' && form.Length > 1 ? form[1] : form[0];
        return upper == 1 && char.IsUpper(first) ? Shape.Capitalized : Shape.Mixed;
    }

    private static Shape SignShape(ReadOnlySpan<char> form) => form[0] switch
    {
        '-' or '\u2010' or '\u2011' => Shape.Hyphen,
        '(' or '[' => Shape.OpenBracket,
        ')' or ']' => Shape.CloseBracket,
        '"' or '\'' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '`' or '\u00AB' or '\u00BB' => Shape.Quote,
        ',' or ';' => Shape.Comma,
        '.' or '!' or '?' or ':' => Shape.FullStop,
        _ => Shape.Sign,
    };

    /// <summary>Hashes of the first three and the last two, three and four letters, folded.</summary>
    private static void Affixes(ReadOnlySpan<char> form, ref TokenTraits t)
    {
        Span<char> letters = stackalloc char[8];
        var count = 0;
        uint prefix = 0;
        foreach (var c in form)
        {
            var folded = WordHash.Fold(c);
            if (folded == 0)
            {
                continue;
            }

            letters[count & 7] = folded;
            count++;
            prefix = count <= 3 ? (prefix << 10) ^ folded : prefix;
        }

        uint tail = 0;
        for (var back = 1; back <= 4 && back <= count; back++)
        {
            tail = (tail * 0x01000193) ^ letters[(count - back) & 7];
            t.Suffix2 = back == 2 ? tail : t.Suffix2;
            t.Suffix3 = back == 3 ? tail : t.Suffix3;
            t.Suffix4 = back == 4 ? tail : t.Suffix4;
        }

        t.Prefix3 = prefix;
    }
}
