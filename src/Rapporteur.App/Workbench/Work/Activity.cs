using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Work;

/// <summary>Reports and incidents by week, as the days of publication and of the events have it.</summary>
/// <param name="Weeks">In order of time, without gaps.</param>
public sealed record Activity(IReadOnlyList<Week> Weeks)
{
    private const int Most = 26;

    /// <summary>The weeks up to the last in which a report came out.</summary>
    public static Activity Of(IReadOnlyList<ReportRow> reports, IReadOnlyList<IncidentRow> incidents)
    {
        var published = reports.Where(r => r.Published is { IsDay: true }).CountBy(r => Monday(r.Published!.Value.From!.Value)).ToDictionary();
        var happened = incidents.Where(i => i.Date is { Days: <= 7 }).CountBy(i => Monday(i.Date!.Value.From!.Value)).ToDictionary();
        if (published.Count == 0)
        {
            return new Activity([]);
        }

        var last = published.Keys.Max();
        return new Activity([.. Enumerable.Range(1 - Most, Most).Select(n => last.AddDays(7 * n)).Select(w => new Week(w, published.GetValueOrDefault(w), happened.GetValueOrDefault(w)))
            .SkipWhile(w => w is { Reports: 0, Incidents: 0 })]);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
