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
    public string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (char.IsAsciiLetterOrDigit(letter))
            {
                folded.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.TryGetValue(letter, out var latin))
            {
                folded.Append(latin);
            }
            else if (!marks.Contains(letter) && !IsDotInAbbreviation(text, i))
            {
                folded.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
            }
        }

        return string.Join(' ', folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsDotInAbbreviation(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsUpper(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]));
}
