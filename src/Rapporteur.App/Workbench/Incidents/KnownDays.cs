using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Incidents;

/// <summary>The days on which something new about an incident came out.</summary>
internal static class KnownDays
{
    /// <summary>In order of time; what came out on a day of which nothing is certain is not among them.</summary>
    public static IReadOnlyList<KnownDay> Of(IncidentView incident)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var days = new SortedDictionary<DateOnly, List<string>>();
        foreach (var (day, line) in incident.Accounts.SelectMany(a => Told(a).Select(t => (Day: a.Published?.To, Line: t)))
            .Concat(incident.Ledger.Select(s => (Day: s.Published?.To, Line: $"{s.Who} {s.Act.Replace('-', ' ')}")))
            .Where(t => t.Day is not null).OrderBy(t => t.Day).Select(t => (t.Day!.Value, t.Line)))
        {
            if (!days.TryGetValue(day, out var news))
            {
                days[day] = news = [];
            }

            if (seen.Add(line))
            {
                news.Add(line);
            }
        }

        return [.. days.Select(d => new KnownDay(d.Key, incident.Accounts.Where(a => a.Published?.To == d.Key).Select(a => a.Evidence[0].Finding.ReportId).Distinct().Count(), d.Value))];
    }

    private static IEnumerable<string> Told(AccountRow a) => ((string Name, string Value)[])
        [("what", a.What), ("who", a.Who), ("to whom", a.ToWhom), ("when", a.When), ("where", a.Where), ("how many", a.HowMany)] is var values
        ? values.Where(v => v.Value.Length > 0).Select(v => $"{v.Name}: {v.Value}")
        : [];
}

/// <summary>A day on which reports of an incident came out.</summary>
/// <param name="Reports">How many of its accounts came out on that day.</param>
/// <param name="News">Values and statements that nobody had told before; empty where the reports only repeat.</param>
internal sealed record KnownDay(DateOnly Day, int Reports, IReadOnlyList<string> News);
