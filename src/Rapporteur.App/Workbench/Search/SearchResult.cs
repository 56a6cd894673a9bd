namespace Rapporteur.App.Workbench.Search;

/// <summary>What answers a search, with counts by which it can be narrowed.</summary>
public sealed record SearchResult(IReadOnlyList<SearchItem> Items, IReadOnlyList<SearchItem> Shown)
{
    private const int MostValues = 8;

    internal static SearchResult Of(IReadOnlyList<SearchItem> items, SearchChoice choice) => new(items, [.. items.Where(choice.Fits)]);

    /// <summary>Values of a facet among what is shown, most frequent first; years in their order.</summary>
    public IReadOnlyList<(string Value, int Count)> Values(string key)
    {
        var counted = Shown.SelectMany(i => i.Facets.Where(f => f.Key == key).Distinct()).GroupBy(f => f.Value, StringComparer.Ordinal).Select(g => (g.Key, Count: g.Count()));
        return [.. (key == "year" ? counted.OrderByDescending(v => v.Key, StringComparer.Ordinal) : counted.OrderByDescending(v => v.Count).ThenBy(v => v.Key, StringComparer.Ordinal)).Take(MostValues)];
    }

    /// <summary>How many of what is shown lie in each month, or in each year where that would be too many.</summary>
    public IReadOnlyList<(DateOnly From, DateOnly To, int Count)> Histogram()
    {
        var days = Shown.Select(i => i.Date?.From ?? i.Date?.To).OfType<DateOnly>().ToList();
        if (days.Count == 0)
        {
            return [];
        }

        var (first, last) = (days.Min(), days.Max());
        var step = ((last.Year - first.Year) * 12) + last.Month - first.Month < 48 ? 1 : 12;
        var bars = new List<(DateOnly, DateOnly, int)>();
        for (var from = new DateOnly(first.Year, step == 1 ? first.Month : 1, 1); from <= last && bars.Count < 120; from = from.AddMonths(step))
        {
            var to = from.AddMonths(step).AddDays(-1);
            bars.Add((from, to, days.Count(d => d >= from && d <= to)));
        }

        return bars;
    }
}
