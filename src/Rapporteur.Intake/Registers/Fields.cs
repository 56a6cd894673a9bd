using System.Globalization;
using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Intake.Registers;

/// <summary>What the formats of registers have in common: kinds, dates, ids.</summary>
internal static class Fields
{
    public static string IdOf(string key) => ContentId.Of("reg", key);

    public static ActorKind? Kind(string? written, int line)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        return Wire.TryParse<ActorKind>(written.Trim().ToLowerInvariant(), out var kind)
            ? kind
            : throw new RegisterException(line, $"there is no kind \"{written.Trim()}\"; kinds are {string.Join(", ", Enum.GetValues<ActorKind>().Select(k => Wire.Name(k)))}");
    }

    /// <summary>First or last day of a day, a month or a year.</summary>
    public static DateOnly? Day(string? written, int line, bool isEnd)
    {
        var text = written?.Trim() ?? "";
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Length > 10 && text[10] == 'T' ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return isEnd ? month.AddMonths(1).AddDays(-1) : month;
        }

        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year)
            ? isEnd ? year.AddYears(1).AddDays(-1) : year
            : throw new RegisterException(line, $"\"{text}\" is no date; write 2024-03-05, 2024-03 or 2024");
    }

    public static RegisterPost Post(string title, string? body, (string? From, string? To) dates, int line)
    {
        var (from, to) = (Day(dates.From, line, false), Day(dates.To, line, true));
        return from > to ? throw new RegisterException(line, "this post ends before it begins") : new RegisterPost(title, body, from, to);
    }
}
