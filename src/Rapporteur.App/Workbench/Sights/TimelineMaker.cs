using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>Makes what the picture of a timeline needs of the lines of the listing.</summary>
/// <param name="lanes">Where each line belongs.</param>
/// <param name="isByReport">Whether lines lie where they were first reported instead of where they happened.</param>
internal sealed class TimelineMaker(TimelineLanes lanes, bool isByReport)
{
    private const int MostMarks = 3000;
    private const int Steps = 240;
    private const double Tail = 0.02;
    private static readonly int epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <param name="rows">All lines that the filter lets through.</param>
    /// <param name="window">First and last day that are looked at; null for all.</param>
    public TimelineData Make(IReadOnlyList<IncidentRow> rows, (int First, int Last)? window)
    {
        var placed = rows.Select(r => (Row: r, Days: Days(r))).Where(p => p.Days.First is not null || p.Days.Last is not null).ToList();
        var days = placed.SelectMany(p => new[] { p.Days.First, p.Days.Last }).OfType<int>().Order().ToList();
        if (days.Count == 0)
        {
            return new TimelineData(null, null, lanes.Lanes, [], [], [], rows.Count);
        }

        int[] extent = [days[0], days[^1]];
        int[] dense = [days[(int)(days.Count * Tail)], days[(int)((days.Count - 1) * (1 - Tail))]];
        var (first, last) = window ?? (extent[0], extent[1]);
        var seen = placed.Where(p => (p.Days.Last ?? int.MaxValue) >= first && (p.Days.First ?? int.MinValue) <= last).ToList();
        var isMany = seen.Count > MostMarks;
        return new TimelineData(
            extent, dense, lanes.Lanes,
            isMany ? [] : [.. seen.SelectMany(p => lanes.Of(p.Row).Select(l => Mark(l, p.Row, p.Days)))],
            isMany ? Bins(seen, first, last) : [],
            Overview(placed, extent), rows.Count - placed.Count);
    }

    private static TimelineMark Mark(int lane, IncidentRow row, (int? First, int? Last) days) =>
        new(lane, days.First, days.Last, row.Id, IncidentWords.Of(row), row.Grade, row.Reports, row.Disputes);

    private (int? First, int? Last) Days(IncidentRow row) => isByReport
        ? (row.Told?.DayNumber - epoch, row.Told?.DayNumber - epoch)
        : (row.Date?.From?.DayNumber - epoch, row.Date?.To?.DayNumber - epoch);

    private List<TimelineBin> Bins(IEnumerable<(IncidentRow Row, (int? First, int? Last) Days)> seen, int first, int last)
    {
        var width = Math.Max(1, (int)Math.Ceiling((last - first + 1) / (double)Steps));
        return [.. seen.SelectMany(p => lanes.Of(p.Row).Select(l => (Lane: l, Bin: Math.Max(0, ((p.Days.First ?? p.Days.Last)!.Value - first) / width)))).GroupBy(p => p)
            .Select(g => new TimelineBin(g.Key.Lane, first + (g.Key.Bin * width), first + ((g.Key.Bin + 1) * width) - 1, g.Count()))
            .OrderBy(b => b.L).ThenBy(b => b.F)];
    }

    private static int[] Overview(IEnumerable<(IncidentRow Row, (int? First, int? Last) Days)> placed, int[] extent)
    {
        var counts = new int[Math.Min(Steps, extent[1] - extent[0] + 1)];
        foreach (var (_, days) in placed)
        {
            counts[(int)((long)((days.First ?? days.Last)!.Value - extent[0]) * counts.Length / (extent[1] - extent[0] + 1))]++;
        }

        return counts;
    }
}
