namespace Rapporteur.Knowledge.Names;

/// <summary>
/// Hashes of words in which case, accents, points and the signs for ayn and hamza make no difference: <c>U.S.</c> is <c>us</c>,
/// <c>Sa'ada</c> is <c>saada</c>. Models hold these hashes, so a change here asks for new training.
/// </summary>
internal static class WordHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Base letters of U+00C0 to U+017F; a point stands for a character that has none.</summary>
    private const string Bases =
        "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static readonly char[] Folded = Table();

    /// <summary>The character without case and accent, or NUL where it does not count.</summary>
    public static char Fold(char c) => c < Folded.Length ? Folded[c] : Outside(c);

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            var folded = Fold(c);
            if (folded != 0)
            {
                hash = (hash ^ folded) * Prime;
            }
        }

        return Final(hash);
    }

    /// <summary>Hash of a phrase from the hash of its beginning and that of the next word.</summary>
    public static uint Join(uint phrase, uint word) => Final((phrase * 0x9E3779B1) ^ (word + 0x7F4A7C15 + (phrase << 6)));

    public static uint Final(uint h)
    {
        h ^= h >> 15;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >> 16);
    }

    private static char Outside(char c) =>
        c is '\u2018' or '\u2019' or '\u201B' or '\u02BB' or '\u02BC' or '\u02BE' or '\u02BF' ? '\0' : char.ToLowerInvariant(c);

    private static char[] Table()
    {
        var table = new char[0x180];
        for (var c = 0; c < table.Length; c++)
        {
            var index = c - 0xC0;
            var plain = index >= 0 && index < Bases.Length && Bases[index] != '.' ? Bases[index] : char.ToLowerInvariant((char)c);
            table[c] = (char)c is '.' or '\'' or '`' or '\u00B4' ? '\0' : plain;
        }

        return table;
    }
}
