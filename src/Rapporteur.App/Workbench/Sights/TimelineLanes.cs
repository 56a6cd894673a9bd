using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>Which lanes a timeline has, and which lines lie in each: the most frequent values by themselves, the rest together.</summary>
internal sealed class TimelineLanes
{
    private const int Most = 11;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly string by;
    private readonly List<TimelineLane> lanes = [];

    public TimelineLanes(IReadOnlyList<IncidentRow> rows, string by, Func<string, string> nameOf)
    {
        this.by = by;
        var values = rows.SelectMany(Values).GroupBy(v => v, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        foreach (var value in values.Where(v => v.Key.Length > 0).Take(Most))
        {
            numbers[value.Key] = lanes.Count;
            lanes.Add(new TimelineLane(by == "type" ? IncidentWords.Type(value.Key) : by == "actor" ? nameOf(value.Key) : value.Key, by, value.Key, value.Count()));
        }

        var others = values.Where(v => v.Key.Length > 0).Skip(Most).Sum(v => v.Count());
        var none = values.Where(v => v.Key.Length == 0).Sum(v => v.Count());
        if (others > 0)
        {
            lanes.Add(new TimelineLane("all others", null, null, others));
        }

        if (none > 0)
        {
            numbers[""] = lanes.Count;
            lanes.Add(new TimelineLane(by == "actor" ? "no proper name" : "no place named", null, null, none));
        }
    }

    public IReadOnlyList<TimelineLane> Lanes => lanes;

    /// <summary>Numbers of the lanes that a line lies in.</summary>
    public IEnumerable<int> Of(IncidentRow row) => Values(row).Select(v => numbers.TryGetValue(v, out var at) ? at : Math.Min(Most, lanes.Count - 1)).Distinct();

    private IEnumerable<string> Values(IncidentRow row) => by switch
    {
        "actor" => row.WhoIds.Count > 0 ? row.WhoIds : [""],
        "place" => [row.Places.Count > 0 ? row.Places[0] : ""],
        _ => [row.Type],
    };
}
