using Rapporteur.Knowledge;

namespace Rapporteur.Link;

/// <summary>Korean syllables in Latin letters, from their parts in data/link/hangul.txt.</summary>
internal static class Hangul
{
    private const char First = '\uAC00';
    private const int NameLength = 3;
    private const char Last = '\uD7A3';

    private static readonly string[][] parts = [.. DataFile.Lines("link/hangul.txt").Select(l => l.Split(' ').Select(p => p == "-" ? "" : p).ToArray())];

    public static bool IsSyllable(char letter) => letter is >= First and <= Last;

    /// <summary>
    /// One syllable of a text; behind the first of three a blank, for such a word is a family name of one syllable and a given name of two.
    /// </summary>
    public static string Latin(string text, int at)
    {
        var from = at;
        while (from > 0 && IsSyllable(text[from - 1]))
        {
            from--;
        }

        var to = at;
        while (to < text.Length && IsSyllable(text[to]))
        {
            to++;
        }

        return to - from == NameLength && at == from ? Latin(text[at]) + " " : Latin(text[at]);
    }

    private static string Latin(char syllable)
    {
        var (opening, vowels, closing) = (parts[0], parts[1], parts[2]);
        var number = syllable - First;
        return string.Concat(
            opening[number / (vowels.Length * closing.Length)], vowels[number / closing.Length % vowels.Length], closing[number % closing.Length]);
    }
}
