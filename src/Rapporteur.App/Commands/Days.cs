using System.CommandLine.Parsing;
using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.App.Commands;

/// <summary>Days on the command line: 2024-03-05, a whole month 2024-03, a whole year 2024, or an interval FROM/TO of these.</summary>
internal static class Days
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The first day that the words allow, for --from.</summary>
    public static DateOnly? First(ArgumentResult argument) => Of(argument)?.From;

    /// <summary>The last day that the words allow, for --to.</summary>
    public static DateOnly? Last(ArgumentResult argument) => Of(argument)?.To;

    public static DateRange? Of(ArgumentResult argument)
    {
        var words = argument.Tokens[0].Value;
        var ends = words.Split('/');
        var (from, to) = (Parse(ends[0]), Parse(ends[^1]));
        if (ends.Length <= 2 && from is { } first && to is { } last && first.From <= last.To)
        {
            return new DateRange(first.From, last.To, Basis.Stated);
        }

        argument.AddError($"'{words}' is no date; write 2024-03-05, 2024-03, 2024 or 2024-03-01/2024-03-15.");
        return null;
    }

    private static DateRange? Parse(string words)
    {
        if (!DateOnly.TryParseExact(words, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        return words.Length switch
        {
            4 => DateRange.Year(day.Year, Basis.Stated),
            7 => DateRange.Month(day.Year, day.Month, Basis.Stated),
            _ => DateRange.Day(day, Basis.Stated),
        };
    }
}
