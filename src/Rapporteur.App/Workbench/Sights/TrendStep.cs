using System.Globalization;
using Rapporteur.Text;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>Weeks or months by which things are counted.</summary>
/// <param name="IsMonth">Months instead of weeks from Monday to Sunday.</param>
public sealed record TrendStep(bool IsMonth)
{
    private const int Week = 7;
    private const int Year = 12;

    /// <summary>Number of the step that a day lies in; day 0 of the calendar was a Monday.</summary>
    public int Of(DateOnly day) => IsMonth ? (day.Year * Year) + day.Month - 1 : day.DayNumber / Week;

    public DateOnly First(int step) => IsMonth ? new DateOnly(step / Year, (step % Year) + 1, 1) : DateOnly.FromDayNumber(step * Week);

    public DateOnly Last(int step) => First(step + 1).AddDays(-1);

    public string Name(int step) => IsMonth
        ? First(step).ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : "week of " + First(step).ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>As an axis has room for it; empty where the axis needs no label.</summary>
    public string Label(int step, bool isFirst)
    {
        var first = First(step);
        return IsMonth
            ? isFirst || first.Month is 1 or 4 or 7 or 10 ? first.ToString("MMM yyyy", CultureInfo.InvariantCulture) : ""
            : isFirst || first.Day <= Week ? first.ToString("d MMM yy", CultureInfo.InvariantCulture) : "";
    }

    /// <summary>The step that an interval lies wholly in; null where it reaches over several or is open.</summary>
    public int? Within(DateRange? days) => days is { From: { } from, To: { } to } && Of(from) == Of(to) ? Of(from) : null;
}
