using System.Text;

namespace Rapporteur.Fuzz;

/// <summary>Changes texts as scanners, editors and bad luck do; the same seed makes the same changes.</summary>
internal sealed class Mutator(IReadOnlyList<string> seeds, int seed)
{
    private const int Longest = 12_000;

    private static readonly string[] Bits =
    [
        " ", "\n", "\n\n", "\t", "“", "”", "\"", "‘", "’", "'s", ",", ";", ":", " - ", " — ", "(", ")", "[", ".", "...", "?", "!", "%", "$", "#", "@", "&", "/", "\\", "*",
        "\0", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\uD83D", "\uDE00", "\u0301", "ß", "İ", "ﬁ", "ﷺ", "١٢", "軍", "½", "²",
        " said ", " said that ", " denied ", " according to ", " killed ", " was killed by ", " on Tuesday ", " in 2019 ", " not ", " never ", " if ", " will ", " could ",
        " who ", " which ", " whose ", " and ", " or ", " but ", " of ", " by ", " the ", " its ", " he ", " they ", " one ", " 13 of the 14 ", " at least ", " dozens of ",
        " Feb. 30 ", " 31/12/9999 ", " the day before ", " since ", " until ", " Mr. ", " Gen. ", " U.S. ", " al-", " Abu ", " bin ", "-backed ", " ex-", " then-",
    ];

    private readonly Random random = new(seed);

    public string Next()
    {
        var text = new StringBuilder(Some(seeds));
        for (var changes = 1 + random.Next(12); changes > 0; changes--)
        {
            Change(text);
        }

        return text.Length <= Longest ? text.ToString() : text.ToString(0, Longest);
    }

    private void Change(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 + random.Next(random.Next(4) == 0 ? 400 : 20));
        switch (random.Next(9))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, Some(Bits)); break;
            case 2: text.Insert(at, text.ToString(at, length)); break;
            case 3: Replace(text, at, length, s => s.ToUpperInvariant()); break;
            case 4: Replace(text, at, length, s => s.ToLowerInvariant()); break;
            case 5: text.Insert(at, Piece(Some(seeds))); break;
            case 6: Replace(text, at, length, s => new string([.. s.Reverse()])); break;
            case 7: Repeat(text, at); break;
            default: Replace(text, at, Math.Min(1, length), _ => ((char)random.Next(1, 0x3100)).ToString()); break;
        }
    }

    private void Repeat(StringBuilder text, int at)
    {
        var bit = Some(Bits);
        for (var times = random.Next(60); times > 0; times--)
        {
            text.Insert(at, bit);
        }
    }

    private string Piece(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(text.Length - at, random.Next(300)));
    }

    private static void Replace(StringBuilder text, int at, int length, Func<string, string> change)
    {
        var old = text.ToString(at, length);
        text.Remove(at, length).Insert(at, change(old));
    }

    private T Some<T>(IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
