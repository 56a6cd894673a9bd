namespace Rapporteur.Quality.Sentences;

/// <summary>Whether two phrases tell the same number.</summary>
internal static class Quantity
{
    private static readonly string[] small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>One phrase is within the other, written numbers up to twenty being the same as digits.</summary>
    public static bool Same(string a, string b)
    {
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && (x.IsSubsetOf(y) || y.IsSubsetOf(x));
    }

    private static HashSet<string> Words(string text) =>
        [.. Alike.Fold(text.Replace(",", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Digits)];

    private static string Digits(string word) => Array.IndexOf(small, word) is >= 0 and var n ? $"{n}" : word;
}
