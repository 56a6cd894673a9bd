using System.Globalization;
using Rapporteur.Knowledge;

namespace Rapporteur.Fuse;

/// <summary>How many, as an interval: "dozens", "at least 12", "three"; "a student" does not say that there were no others. High is null where no bound is given.</summary>
internal readonly record struct Quantity(int Low, int? High)
{
    private static readonly Dictionary<string, (int Low, int High)> Words = DataFile.Sections("fuse/numbers.txt")
        .Where(s => s.Section.Length == 0).Select(s => s.Line.Split(' '))
        .ToDictionary(p => p[0], p => (int.Parse(p[1], CultureInfo.InvariantCulture), int.Parse(p[2], CultureInfo.InvariantCulture)));

    private static readonly Dictionary<string, string> Bounds = DataFile.Sections("fuse/numbers.txt")
        .Where(s => s.Section == "open").Select(s => s.Line.Split(' ')).DistinctBy(p => p[0]).ToDictionary(p => p[0], p => p[1]);

    private static readonly HashSet<string> Articles = [.. DataFile.Sections("fuse/numbers.txt").Where(s => s.Section == "article").Select(s => s.Line)];
    private static readonly char[] Gaps = [' ', '-', ',', '.', '(', ')', '\n'];

    /// <summary>The number that the phrase states, or null when it states none (names of victims, say).</summary>
    public static Quantity? Parse(string? phrase)
    {
        if (phrase is null)
        {
            return null;
        }

        string? bound = null;
        var isArticle = false;
        (int Low, int High)? number = null;
        foreach (var word in phrase.Replace(",000", "000", StringComparison.Ordinal).ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Bounds.TryGetValue(word, out var open) && number is null)
            {
                bound = open;
            }
            else if (Value(word) is { } value)
            {
                isArticle = number is null && Articles.Contains(word);
                number = number is { } before ? Combine(before, value) : value;
            }
            else if (number is not null)
            {
                break;
            }
        }

        return number is { } found ? Open(found, isArticle ? bound ?? "above" : bound) : null;
    }

    public bool Overlaps(Quantity other) => (High is null || other.Low <= High) && (other.High is null || Low <= other.High);

    private static (int Low, int High)? Value(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? (digits, digits)
        : Words.TryGetValue(word, out var known) ? known : null;

    private static (int Low, int High) Combine((int Low, int High) before, (int Low, int High) next) =>
        next.Low is 12 or 100 or 1000 && before.Low < next.Low && before.Low > 0
            ? (before.Low * next.Low, before.High * next.Low)
            : next.Low < 10 && before.Low is >= 20 and < 100 ? (before.Low + next.Low, before.Low + next.Low) : before;

    private static Quantity Open((int Low, int High) number, string? bound) => bound switch
    {
        "above" => new Quantity(number.Low, null),
        "below" => new Quantity(0, number.High),
        "around" => new Quantity((int)(number.Low * 0.8), (int)Math.Ceiling(number.High * 1.2)),
        _ => new Quantity(number.Low, number.High),
    };
}
