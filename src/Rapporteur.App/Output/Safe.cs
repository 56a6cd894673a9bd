using System.Text;

namespace Rapporteur.App.Output;

/// <summary>
/// Text of reports is not trusted: an escape sequence in it could rename the window, hide a line or type into the shell. Nothing of it
/// reaches a terminal with control characters or with marks that turn the direction of writing.
/// </summary>
internal static class Safe
{
    /// <summary>One line: white space collapsed, everything that steers a terminal left out.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!Steers(character))
            {
                line.Append(character);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Several lines, the same way.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(Line);

    /// <summary>JSON in which what steers a terminal is escaped, so that it stays the same text.</summary>
    public static string Json(string json)
    {
        if (!json.Any(c => Steers(c) && c is not ('\n' or '\r' or '\t')))
        {
            return json;
        }

        var safe = new StringBuilder(json.Length + 16);
        foreach (var character in json)
        {
            if (Steers(character) && character is not ('\n' or '\r' or '\t'))
            {
                safe.Append($"\\u{(int)character:x4}");
            }
            else
            {
                safe.Append(character);
            }
        }

        return safe.ToString();
    }

    private static bool Steers(char character) =>
        char.IsControl(character) || character is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069' or '\u200e' or '\u200f' or '\u061c' or '\ufeff';
}
