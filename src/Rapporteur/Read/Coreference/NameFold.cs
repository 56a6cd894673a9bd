using System.Globalization;
using System.Text;

namespace Rapporteur.Read.Coreference;

/// <summary>Folds a word so that the spellings of one report fall together: case, marks, ayn and apostrophes, dots.</summary>
internal static class NameFold
{
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (letter > 127 && char.IsLetter(letter))
            {
                return Slow(word);
            }

            if (char.IsLetterOrDigit(letter) || letter == '&')
            {
                buffer[length++] = char.ToLowerInvariant(letter);
            }
        }

        return new string(buffer[..length]);
    }

    /// <summary>Whether two folded words differ by so little that they are one name spelled twice.</summary>
    public static bool IsVariant(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        var shorter = Math.Min(left.Length, right.Length);
        return shorter >= 6 && left[0] == right[0] && Math.Abs(left.Length - right.Length) <= 2
            && Distance(left, right) <= (shorter >= 9 ? 2 : 1);
    }

    private static string Slow(ReadOnlySpan<char> word)
    {
        var result = new StringBuilder(word.Length);
        foreach (var letter in word.ToString().Normalize(NormalizationForm.FormD))
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(letter);
            if (category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber || letter == '&')
            {
                result.Append(char.ToLowerInvariant(letter));
            }
        }

        return result.ToString();
    }

    private static int Distance(string left, string right)
    {
        Span<int> row = stackalloc int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (left[i - 1] == right[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[right.Length];
    }
}
