using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>Dates in English words that show how precise they are.</summary>
public static class DateWords
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>"3 Jan 2020", "Jan 2020", "between 20 Jan and 1 Feb 2020", "by 1 Feb 2020"; empty for null.</summary>
    public static string Of(DateRange? range) => Of(range, "MMM");

    /// <summary>The same for what happens at one time: "after 1 Jan 2020" where only the start is known.</summary>
    public static string OfEvent(DateRange? range) => range is { From: { } from, To: null } ? $"after {Day(from, "MMM")}" : Of(range);

    /// <summary>As a sentence about what happened needs it: "on 3 January 2020", "in January 2020", "between 1 and 10 January 2020"; empty for null.</summary>
    public static string InSentence(DateRange? range)
    {
        var words = Of(range, "MMMM");
        return range switch
        {
            null => "",
            { IsDay: true } => "on " + words,
            { From: { } from, To: null } => $"after {Day(from, "MMMM")}",
            { From: null } => words,
            _ when words.StartsWith("between", StringComparison.Ordinal) => words,
            _ when words.EndsWith('s') => "in the " + words,
            _ when words.Contains(" to ", StringComparison.Ordinal) => "from " + words,
            _ => "in " + words,
        };
    }

    private static string Of(DateRange? range, string month) => range switch
    {
        null => "",
        { From: { } from, To: null } => $"since {Day(from, month)}",
        { From: null, To: { } to } => $"by {Day(to, month)}",
        { From: { } from, To: { } to } => Whole(from, to, month) ?? Between(from, to, month),
        _ => "",
    };

    private static string Day(DateOnly day, string month) => day.ToString($"d {month} yyyy", Culture);

    private static string? Whole(DateOnly from, DateOnly to, string month)
    {
        if (from == to)
        {
            return Day(from, month);
        }

        if (from.Day != 1 || to.AddDays(1).Day != 1)
        {
            return null;
        }

        return (from.Month, to.Month, to.Year - from.Year) switch
        {
            (1, 12, 0) => from.ToString("yyyy", Culture),
            (1, 12, 9) when from.Year % 10 == 0 => $"{from.Year}s",
            (1, 12, _) => $"{from.Year} to {to.Year}",
            var (first, last, years) when years == 0 && first == last => from.ToString($"{month} yyyy", Culture),
            _ => null,
        };
    }

    private static string Between(DateOnly from, DateOnly to, string month)
    {
        var first = from.Year != to.Year ? Day(from, month)
            : from.Month != to.Month ? from.ToString($"d {month}", Culture)
            : from.Day.ToString(Culture);
        return $"between {first} and {Day(to, month)}";
    }
}
