using System.Globalization;
using System.Text;
using Rapporteur.Knowledge;

namespace Rapporteur.Link;

/// <summary>Reduces writing to plain lower-case Latin letters, digits and spaces.</summary>
internal sealed class Letters
{
    private readonly Dictionary<char, string> plain = [];
    private readonly HashSet<char> marks = [];

    private Letters()
    {
        foreach (var line in DataFile.Lines("link/letters.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in line[(space + 1)..])
            {
                plain[letter] = line[..space];
            }
        }

        foreach (var line in DataFile.Lines("link/marks.txt"))
        {
            var ends = line.Split('-').Select(h => int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
            for (var mark = ends[0]; mark <= ends[^1]; mark++)
            {
                marks.Add((char)mark);
            }
        }
    }

    public static Letters Default { get; } = new();

    /// <summary>Folded words, parted by single spaces; dots inside an abbreviation join its letters.</summary>
    public string Fold(string text) => string.Join(' ', Words(text));

    /// <summary>The same, word by word.</summary>
    public List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsAsciiLetterOrDigit(letter))
            {
                word.Append((char)(letter | (char.IsAsciiLetterUpper(letter) ? 0x20 : 0)));
            }
            else if (letter == ' ' || !Append(text, i, word))
            {
                End(word, words);
            }
        }

        End(word, words);
        return words;
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length == 0)
        {
            return;
        }

        var ended = word.ToString();
        word.Clear();
        if (ended.Contains(' ', StringComparison.Ordinal))
        {
            words.AddRange(ended.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
        else
        {
            words.Add(ended);
        }
    }

    /// <summary>Appends what a sign other than a plain letter reads as; false where it parts words.</summary>
    private bool Append(string text, int at, StringBuilder word)
    {
        var letter = text[at];
        if (marks.Contains(letter) || IsDotInAbbreviation(text, at))
        {
            return true;
        }

        if (Hangul.IsSyllable(letter))
        {
            word.Append(Hangul.Latin(text, at));
        }
        else if (plain.TryGetValue(letter, out var latin))
        {
            word.Append(latin);
        }
        else if (char.IsLetterOrDigit(letter))
        {
            word.Append(letter);
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool IsDotInAbbreviation(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]));
}
