using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Findings;

/// <summary>Days and intervals as files spell them: <c>2020-01-03</c>, <c>2020-01</c>, <c>2020</c>, <c>1980s</c>, <c>2020-01-03/2020-01-09</c>.</summary>
public static class DateText
{
    public static string? Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Write(DateRange? range) => range switch
    {
        null => null,
        { From: { Month: 1, Day: 1 } from, To: { Month: 12, Day: 31 } to } when from.Year % 10 == 0 && to.Year == from.Year + 9 => $"{from.Year}s",
        { } other => other.ToString(),
    };

    /// <summary>The interval that the text spells, or null when it spells none.</summary>
    public static DateRange? Parse(string? text, Basis basis)
    {
        if (text is null)
        {
            return null;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Whole(text, basis);
        }

        var from = Whole(text[..slash], basis)?.From;
        var to = Whole(text[(slash + 1)..], basis)?.To;
        return (from is null && to is null) || from > to ? null : new DateRange(from, to, basis);
    }

    public static DateOnly? ParseDay(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static DateRange? Whole(string text, Basis basis)
    {
        if (ParseDay(text) is { } day)
        {
            return DateRange.Day(day, basis);
        }

        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return null;
        }

        return text.Length switch
        {
            4 => DateRange.Year(year, basis),
            5 when text[4] == 's' => new DateRange(new DateOnly(year, 1, 1), new DateOnly(year + 9, 12, 31), basis),
            7 when text[4] == '-' && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
                && month is >= 1 and <= 12 => DateRange.Month(year, month, basis),
            _ => null,
        };
    }
}
