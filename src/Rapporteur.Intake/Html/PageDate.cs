using System.Globalization;

namespace Rapporteur.Intake.Html;

/// <summary>Days in the metadata of pages. Forms that leave day and month open (3/4/2020) are not guessed at.</summary>
internal static class PageDate
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy-M-d", "yyyy/M/d"];

    private static readonly string[] WordForms =
    [
        "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "ddd, d MMM yyyy", "ddd, dd MMM yyyy", "dddd, MMMM d, yyyy",
    ];

    /// <summary>The day as the page's own clock had it, or null.</summary>
    public static DateOnly? Parse(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        var text = written.Trim();
        var head = text.Split('T', ' ')[0];
        return Day(head, DayForms) ?? Day(text, WordForms) ?? Mail(text);
    }

    private static DateOnly? Day(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1900 and < 2200 ? day : null;

    /// <summary>"Mon, 06 Jul 2020 12:00:00 GMT": the part before the time of day.</summary>
    private static DateOnly? Mail(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var year = Array.FindIndex(words, w => w.Length == 4 && w.All(char.IsAsciiDigit));
        return year is > 0 and < 5 ? Day(string.Join(' ', words[..(year + 1)]), WordForms) : null;
    }
}
