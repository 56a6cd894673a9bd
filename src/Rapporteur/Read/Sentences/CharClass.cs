using System.Globalization;

namespace Rapporteur.Read.Sentences;

/// <summary>What the tokeniser sees in a character.</summary>
internal enum CharClass : byte
{
    Other, Space, Newline, Letter, Digit, Terminal, Apostrophe, Hyphen, Mark,
}

/// <summary>Classes of characters: a table for ASCII, Unicode categories for the rest.</summary>
internal static class Chars
{
    private static readonly CharClass[] Table = Build();

    public static CharClass Class(char c) => c < Table.Length ? Table[c] : CharClass.Other;

    public static bool IsSpace(char c) => Class(c) is CharClass.Space or CharClass.Newline;

    public static bool IsLetter(char c) => Class(c) == CharClass.Letter;

    public static bool IsDigit(char c) => Class(c) == CharClass.Digit;

    public static bool IsWord(char c) => Class(c) is CharClass.Letter or CharClass.Digit or CharClass.Mark;

    public static bool IsApostrophe(char c) => Class(c) == CharClass.Apostrophe;

    public static bool IsTerminal(char c) => Class(c) == CharClass.Terminal;

    public static bool IsHyphen(char c) => Class(c) == CharClass.Hyphen;

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Of((char)i);
        }

        return table;
    }

    private static CharClass Of(char c) => c switch
    {
        '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' => CharClass.Newline,
        '.' or '?' or '!' or '\u2026' => CharClass.Terminal,
        '\'' or '\u2019' or '\u2018' or '`' or '\u00b4' or '\u02bc' => CharClass.Apostrophe,
        '-' or '\u2010' or '\u2011' => CharClass.Hyphen,
        _ when char.IsWhiteSpace(c) => CharClass.Space,
        _ when char.IsLetter(c) => CharClass.Letter,
        _ when char.IsDigit(c) => CharClass.Digit,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format or UnicodeCategory.EnclosingMark ? CharClass.Mark : CharClass.Other,
    };
}
