using Rapporteur.Read.Dates;

namespace Rapporteur.Read.Publication;

/// <summary>
/// Which year a dateline without one belongs to: the first that no past date of the text contradicts, unless the weekdays that the text
/// tells lie much closer about that day in one of the years after it.
/// </summary>
internal static class WeekdayYears
{
    private const int Years = 4;

    /// <summary>Fewer weekdays say nothing about the year.</summary>
    private const int FewestWeekdays = 2;

    /// <summary>What a year farther on costs, in days that a weekday lies away.</summary>
    private const double Later = 0.4;

    public static (DateOnly From, DateOnly To)? Choose(TimeValue line, DateOnly stated, Clues clues)
    {
        var first = YearChoice.First(line, stated);
        var weekdays = clues.All.FindAll(c => c.Value is { Shape: TimeShape.Weekday, Low: 0 });
        if (first is not { } earliest || weekdays.Select(c => (c.Value.Weekday, c.Lean == Lean.Future)).Distinct().Count() < FewestWeekdays)
        {
            return first;
        }

        var best = earliest;
        var least = double.MaxValue;
        for (var i = 0; i < Years; i++)
        {
            if (YearChoice.First(line, earliest.From.AddYears(i)) is { } days && Distance(weekdays, days.From) + (Later * i) is var cost && cost < least)
            {
                (best, least) = (days, cost);
            }
        }

        return best;
    }

    /// <summary>How many days lie between a day and the weekdays told about it, on average.</summary>
    private static double Distance(List<Clue> weekdays, DateOnly day) => weekdays.Average(c =>
    {
        var back = ((int)day.DayOfWeek - c.Value.Weekday + 7) % 7;
        return c.Lean == Lean.Future ? (7 - back) % 7 : back;
    });
}
