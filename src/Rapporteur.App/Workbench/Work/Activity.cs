namespace Rapporteur.App.Workbench.Work;

/// <summary>Reports and incidents by week, as the days of publication and of the events have it.</summary>
/// <param name="Weeks">In order of time, without gaps.</param>
public sealed record Activity(IReadOnlyList<Week> Weeks)
{
    private const int Most = 26;

    /// <summary>The weeks up to the last in which a report came out.</summary>
    public static Activity Of(IReadOnlyDictionary<DateOnly, int> reports, IReadOnlyDictionary<DateOnly, int> incidents)
    {
        var published = Weekly(reports);
        var happened = Weekly(incidents);
        if (published.Count == 0)
        {
            return new Activity([]);
        }

        var last = published.Keys.Max();
        return new Activity([.. Enumerable.Range(1 - Most, Most).Select(n => last.AddDays(7 * n)).Select(w => new Week(w, published.GetValueOrDefault(w), happened.GetValueOrDefault(w)))
            .SkipWhile(w => w is { Reports: 0, Incidents: 0 })]);
    }

    private static Dictionary<DateOnly, int> Weekly(IReadOnlyDictionary<DateOnly, int> days) => days.GroupBy(d => Monday(d.Key)).ToDictionary(g => g.Key, g => g.Sum(d => d.Value));

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
