using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Data;

/// <summary>By which columns a listing can be sorted; the first sign of the address's <c>sort</c> is a hyphen for the other way round.</summary>
internal static class RowSort
{
    /// <summary>Larger listings are not sorted by column: they would have to be read as a whole.</summary>
    public const int Most = 20_000;

    /// <summary>What a line is sorted by; null where the column cannot be sorted by.</summary>
    public static IComparable? Key(Row row, string column) => (row, column) switch
    {
        (_, "when") => row.Date?.From ?? row.Date?.To ?? DateOnly.MaxValue,
        (_, "reports") => row.Reports,
        (IncidentRow i, "what") => i.What,
        (IncidentRow i, "who") => i.Who,
        (IncidentRow i, "whom") => i.ToWhom,
        (IncidentRow i, "where") => i.Where,
        (IncidentRow i, "grade") => i.Grade[1..] + i.Grade[..1],
        (ActorRow a, "name") => a.Name,
        (ActorRow a, "kind") => a.Kind,
        (ActorRow a, "incidents") => a.Incidents,
        (ActorRow a, "statements") => a.Statements,
        (ActorRow a, "relations") => a.Relations,
        (RelationRow r, "who") => r.Subject,
        (RelationRow r, "is") => r.Predicate,
        (RelationRow r, "whom") => r.Object,
        _ => null,
    };

    /// <summary>A page of the rows in the order of a column; as they come where there is none or too many.</summary>
    public static Page<T> Sorted<T>(string? sort, Func<int, int, Page<T>> rows, int skip, int take)
        where T : Row
    {
        var page = rows(skip, take);
        if (sort is null || page.Total == 0 || page.Total > Most || page.Rows.Count == 0 || Key(page.Rows[0], sort.TrimStart('-')) is null)
        {
            return page;
        }

        var column = sort.TrimStart('-');
        var all = rows(0, int.MaxValue).Rows;
        var sorted = sort[0] == '-' ? all.OrderByDescending(r => Key(r, column), Comparer.Instance) : all.OrderBy(r => Key(r, column), Comparer.Instance);
        return new Page<T>([.. sorted.Skip(skip).Take(take)], page.Total);
    }

    /// <summary>Words without regard to case, empty ones last.</summary>
    private sealed class Comparer : IComparer<IComparable?>
    {
        public static Comparer Instance { get; } = new();

        public int Compare(IComparable? x, IComparable? y) => (x, y) switch
        {
            (string a, string b) => (a.Length == 0, b.Length == 0) switch
            {
                (true, false) => 1,
                (false, true) => -1,
                _ => string.Compare(a, b, StringComparison.OrdinalIgnoreCase),
            },
            _ => x is null ? y is null ? 0 : -1 : x.CompareTo(y),
        };
    }
}
