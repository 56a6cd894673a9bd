using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Quality.Sentences;

/// <summary>Dates of annotations: a year, month or day, two of them with two dots between, or one with an open side.</summary>
internal static class DateField
{
    /// <summary>The interval; null where the words are none.</summary>
    public static DateRange? Parse(string words)
    {
        if (words.Split("..") is not [var start, .. var more] || more.Length > 1)
        {
            return null;
        }

        var first = One(start);
        if (more is not [var end])
        {
            return first;
        }

        return (first, One(end)) switch
        {
            ({ } a, { } b) when a.From <= b.To => new DateRange(a.From, b.To, Basis.Stated),
            ({ } a, null) when end.Length == 0 => new DateRange(a.From, null, Basis.Stated),
            (null, { } b) when start.Length == 0 => new DateRange(null, b.To, Basis.Stated),
            _ => null,
        };
    }

    private static DateRange? One(string words)
    {
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return DateRange.Day(day, Basis.Stated);
        }

        if (DateOnly.TryParseExact(words, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return DateRange.Month(month.Year, month.Month, Basis.Stated);
        }

        return words.Length == 4 && int.TryParse(words, out var year) && year > 1000 ? DateRange.Year(year, Basis.Stated) : null;
    }
}
