using System.Globalization;

namespace Rapporteur.App.Workbench.Actors;

/// <summary>The time that a strip covers: a little more than all of its bars, with ticks at months or years.</summary>
internal sealed class PostAxis
{
    private const int MostTicks = 9;
    private readonly int first;
    private readonly double days;

    public PostAxis(IReadOnlyCollection<PostSpan> spans)
    {
        var from = spans.Min(s => s.From).DayNumber;
        var to = spans.Max(s => s.To).DayNumber;
        var margin = Math.Max(20, (to - from) / 8);
        first = Math.Max(DateOnly.MinValue.DayNumber, from - margin);
        days = Math.Max(1, to + margin - first);
    }

    /// <summary>Percent from the left.</summary>
    public double At(DateOnly day) => Math.Clamp((day.DayNumber - first) * 100 / days, 0, 100);

    /// <summary>Days with their words.</summary>
    public IEnumerable<(double At, string Words)> Ticks()
    {
        var start = DateOnly.FromDayNumber(first);
        var months = days / 30.4;
        var step = new[] { 1, 3, 6, 12, 24, 60, 120, 240 }.FirstOrDefault(s => months / s <= MostTicks, 600);
        var day = step >= 12 ? new DateOnly(start.Year, 1, 1) : new DateOnly(start.Year, ((start.Month - 1) / step * step) + 1, 1);
        for (day = day.AddMonths(step); day.DayNumber < first + days; day = day.AddMonths(step))
        {
            yield return (At(day), day.ToString(step >= 12 ? "yyyy" : "MMM yyyy", CultureInfo.InvariantCulture));
        }
    }
}
