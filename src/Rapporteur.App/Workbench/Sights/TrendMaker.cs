using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.App.Workbench.Sights;

/// <summary>Counts incidents and statements by week or month.</summary>
/// <param name="step">Weeks or months; null for weeks where there are few of them.</param>
/// <param name="by">type, actor or place.</param>
/// <param name="nameOf">Name of an actor.</param>
internal sealed class TrendMaker(TrendStep? step, string by, Func<string, string> nameOf)
{
    private const int MostSteps = 120;
    private const int FewWeeks = 60;
    private const int MostSeries = 6;

    /// <summary>Null where nothing lies wholly in a step.</summary>
    public Trends? Make(IReadOnlyList<IncidentRow> rows, IReadOnlyList<StatementRow> statements)
    {
        var chosen = step ?? Choose(rows);
        var placed = rows.Select(r => (Row: r, At: chosen.Within(r.Date))).Where(p => p.At is not null).Select(p => (p.Row, At: p.At!.Value)).ToList();
        if (placed.Count == 0)
        {
            return null;
        }

        var last = placed.Max(p => p.At);
        var first = Math.Max(last - MostSteps + 1, placed.Min(p => p.At));
        var shown = placed.Where(p => p.At >= first).ToList();
        int[] Count(IEnumerable<(int At, int Number)> items) => Sum(items.Where(i => i.At >= first && i.At <= last), first, last);
        int[] Said(StatementAct act) => Count(statements.Where(s => s.Act == Wire.Name(act)).Select(s => chosen.Within(s.Date)).OfType<int>().Select(at => (at, 1)));
        var totals = Count(shown.Select(p => (p.At, 1)));
        return new Trends(
            chosen, first, totals, Series(shown, first, last), ChangePoints.Of(totals),
            Count(shown.Select(p => (p.At, p.Row.KilledLow ?? 0))), Count(shown.Select(p => (p.At, p.Row.KilledHigh ?? p.Row.KilledLow ?? 0))), Count(shown.Where(p => p.Row.KilledLow is not null).Select(p => (p.At, 1))),
            Said(StatementAct.ClaimsResponsibility), Said(StatementAct.Denies), rows.Count - placed.Count, placed.Count - shown.Count);
    }

    private List<TrendSeries> Series(List<(IncidentRow Row, int At)> shown, int first, int last) =>
        [.. shown.SelectMany(p => Values(p.Row).Select(v => (Value: v, p.At))).GroupBy(v => v.Value, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(MostSeries).Select(g => Series(g.Key, Sum(g.Select(v => (v.At, 1)), first, last)))];

    private TrendSeries Series(string value, int[] counts) =>
        new(by == "actor" ? nameOf(value) : by == "place" ? value : IncidentWords.Type(value), by, value, counts, ChangePoints.Of(counts));

    private IEnumerable<string> Values(IncidentRow row) => by switch { "actor" => row.WhoIds, "place" => row.Places.Take(1), _ => [row.Type] };

    private static int[] Sum(IEnumerable<(int At, int Number)> items, int first, int last)
    {
        var sums = new int[last - first + 1];
        foreach (var (at, number) in items)
        {
            sums[at - first] += number;
        }

        return sums;
    }

    private static TrendStep Choose(IReadOnlyList<IncidentRow> rows)
    {
        var weeks = new TrendStep(IsMonth: false);
        var placed = rows.Select(r => weeks.Within(r.Date)).OfType<int>().ToList();
        return placed.Count > 0 && placed.Max() - placed.Min() < FewWeeks ? weeks : new TrendStep(IsMonth: true);
    }
}
