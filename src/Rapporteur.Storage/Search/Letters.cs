using System.Globalization;
using System.Text;

namespace Rapporteur.Storage.Search;

/// <summary>What becomes of each character in folded text; the letters themselves stand in letters.txt.</summary>
internal static class Letters
{
    /// <summary>Parts words.</summary>
    public const char Separator = '\0';

    /// <summary>Vanishes inside a word: combining marks, ayn and hamza signs, joiners.</summary>
    public const char Mark = '\u0001';

    /// <summary>Vanishes too, but may open or close a quotation or a possessive s.</summary>
    public const char Apostrophe = '\u0002';

    /// <summary>Becomes several letters, see <see cref="Expansion"/>.</summary>
    public const char Several = '\u0003';

    private const string Apostrophes = "'`´‘’‚‛′‵＇ʹʻʼʽˈ՚׳ꞌ";

    // Ayn and hamza as letters of their own, tatweel, soft hyphen.
    private const string Marks = "ʾʿˀˁʔʕᶜـ\u00ad";

    private static readonly Dictionary<char, string> Expansions = [];
    private static readonly char[] Folded = Build();

    public static char Fold(char character) => Folded[character];

    public static string Expansion(char character) => Expansions[character];

    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = ByCategory((char)i);
        }

        foreach (var (plain, letters) in Lines())
        {
            foreach (var letter in letters)
            {
                Set(table, letter, plain);
                Set(table, char.ToUpperInvariant(letter), plain);
            }
        }

        foreach (var sign in Apostrophes)
        {
            table[sign] = Apostrophe;
        }

        foreach (var sign in Marks)
        {
            table[sign] = Mark;
        }

        return table;
    }

    private static void Set(char[] table, char letter, string plain)
    {
        table[letter] = plain.Length == 1 ? plain[0] : Several;
        if (plain.Length > 1)
        {
            Expansions[letter] = plain;
        }
    }

    private static char ByCategory(char character) => CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Mark,
        UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate => character,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => character,
        _ => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : Separator,
    };

    private static IEnumerable<(string Plain, string Letters)> Lines()
    {
        using var stream = typeof(Letters).Assembly.GetManifestResourceStream("letters.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var gap = line.IndexOf(' ');
            if (gap > 0 && line[0] != '#')
            {
                yield return (line[..gap], line[(gap + 1)..]);
            }
        }
    }
}
