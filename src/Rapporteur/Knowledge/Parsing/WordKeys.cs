using Rapporteur.Text;

namespace Rapporteur.Knowledge.Parsing;

/// <summary>
/// Hashed keys of what the parser sees of a word: the lower-cased form, its ends, its case and its inflection. Key 0 means nothing.
/// </summary>
internal static class WordKeys
{
    /// <summary>Keys of one token: word, three suffixes, a prefix, case, inflection.</summary>
    public const int Count = 7;

    private const int Longest = 48;

    public static void Fill(ReadOnlySpan<char> form, Morph morph, Span<uint> keys)
    {
        Span<char> lower = stackalloc char[Longest];
        var length = Normalise(form, lower);
        var word = lower[..length];
        keys[0] = Hash(word, 1);
        keys[1] = length > 2 ? Hash(word[^2..], 2) : 0;
        keys[2] = length > 3 ? Hash(word[^3..], 3) : 0;
        keys[3] = length > 4 ? Hash(word[^4..], 4) : 0;
        keys[4] = length > 3 ? Hash(word[..3], 5) : 0;
        keys[5] = Mix((uint)Case(form), 6);
        keys[6] = Mix((uint)morph, 9);
    }

    /// <summary>Key of a word seen from its neighbour.</summary>
    public static uint Neighbour(uint wordKey, bool isLeft) => wordKey == 0 ? 0 : Mix(wordKey, isLeft ? 7u : 8u);

    private static int Normalise(ReadOnlySpan<char> form, Span<char> lower)
    {
        var length = 0;
        for (var i = 0; i < form.Length; i++)
        {
            if (length == Longest / 2 && form.Length - i > Longest / 2)
            {
                i = form.Length - (Longest / 2);
            }

            lower[length++] = Fold(form[i]);
        }

        return length;
    }

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        < '\u0080' => c,
        '\u2018' or '\u2019' => '\'',
        '\u201c' or '\u201d' => '"',
        '\u2013' or '\u2014' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Bits: a capital first, a capital later, a small letter, a digit, another sign; one more for longer than one character.</summary>
    private static int Case(ReadOnlySpan<char> form)
    {
        var bits = form.Length > 1 ? 32 : 0;
        for (var i = 0; i < form.Length; i++)
        {
            var c = form[i];
            bits |= char.IsUpper(c) ? i == 0 ? 1 : 2 : char.IsLetter(c) ? 4 : char.IsDigit(c) ? 8 : 16;
        }

        return bits;
    }

    private static uint Hash(ReadOnlySpan<char> text, uint kind)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 0x9E3779B1u;
            hash ^= hash >> 15;
        }

        return Mix(hash, kind);
    }

    private static uint Mix(uint value, uint kind)
    {
        value = (value ^ (kind * 0x85EBCA6Bu)) * 0xC2B2AE35u;
        value = (value ^ (value >> 16)) * 0x27D4EB2Fu;
        return Math.Max(1, value ^ (value >> 15));
    }
}
