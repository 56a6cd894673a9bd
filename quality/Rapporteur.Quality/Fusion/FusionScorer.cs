using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Fuse;

namespace Rapporteur.Quality.Fusion;

/// <summary>Holds a fused case against its key. All figures are fractions.</summary>
internal sealed class FusionScorer(FusionCase made, FusionKey key, Func<string, bool> isScored)
{
    private readonly List<KeyIncident> incidents = [.. key.Incidents.Where(i => i.Tellings.Any(t => isScored(t.File)))];

    private readonly PairReasons reasons = new(made);

    private List<(string Key, Spot Spot, string? Found)> Tellings() =>
        [.. incidents.SelectMany(i => i.Tellings.Where(t => isScored(t.File)).Select(t => (i.Id, t, made.At(t)?.Incident.Id)))];

    /// <summary>Pairwise and B-cubed figures over tellings that the engine found as events, and over all of them.</summary>
    public Dictionary<string, double> Clustering()
    {
        var all = Tellings();
        var found = all.Where(t => t.Found is not null).Select(t => (t.Key, Made: t.Found!)).ToList();
        var whole = all.Select((t, n) => (t.Key, Made: t.Found ?? $"missed {n}")).ToList();
        var figures = new Dictionary<string, double> { ["tellings"] = all.Count, ["tellings found"] = found.Count / (double)all.Count };
        Clusters.Measure("found", found, figures);
        Clusters.Measure("end to end", whole, figures);
        return figures;
    }

    /// <summary>Looks alike and must stay apart: the part of the pairs that do.</summary>
    public double KeptApart()
    {
        var pairs = key.Apart.SelectMany(s => s.SelectMany((a, n) => s.Skip(n + 1).Select(b => (A: made.At(a), B: made.At(b)))))
            .Where(p => p is { A: not null, B: not null }).ToList();
        return pairs.Count == 0 ? 1 : pairs.Count(p => p.A!.Value.Incident.Id != p.B!.Value.Incident.Id) / (double)pairs.Count;
    }

    /// <summary>Incidents of the key that have a single day: the part whose best match shows it.</summary>
    public double RightDates()
    {
        var dated = incidents.Where(i => i.Date is not null).Select(i => (Day: i.Date!.Value, Made: Match(i))).Where(i => i.Made is not null).ToList();
        return dated.Count == 0 ? 0 : dated.Count(i => i.Made!.Date is { IsDay: true } date && date.From == i.Day) / (double)dated.Count;
    }

    /// <summary>Pairs of reports that tell one incident: one origin or two, as the key has it.</summary>
    public (int Right, int Made, int Same) Origins()
    {
        var origins = new Origins(made.Reports, made.Readings);
        var pairs = incidents.SelectMany(i =>
        {
            var files = i.Tellings.Select(t => t.File).Where(isScored).Distinct().ToList();
            return files.SelectMany((a, n) => files.Skip(n + 1).Select(b => (a, b)));
        }).Distinct().Select(p => (
            Same: key.Origins[p.a] is { } left && left == key.Origins[p.b],
            Made: origins.Of(made.ReportId(p.a)!, []).Key == origins.Of(made.ReportId(p.b)!, []).Key)).ToList();
        return (pairs.Count(p => p is { Same: true, Made: true }), pairs.Count(p => p.Made), pairs.Count(p => p.Same));
    }

    /// <summary>The part of the incidents whose number of separate named origins among the reports that tell it is that of the key.</summary>
    public double OriginCounts()
    {
        var origins = new Origins(made.Reports, made.Readings);
        var counted = incidents.Where(i => i.Origins is not null).ToList();
        int Named(KeyIncident i) => i.Tellings.Select(t => made.ReportId(t.File)!).Distinct()
            .Select(r => origins.Of(r, [])).Where(o => o.Name is not null).DistinctBy(o => o.Key).Count();
        return counted.Count == 0 ? 0 : counted.Count(i => Named(i) == i.Origins) / (double)counted.Count;
    }

    /// <summary>The incident of the case that holds most tellings of one of the key.</summary>
    public Incident? Match(KeyIncident incident) => incident.Tellings.Select(made.At).OfType<(Incident Incident, Account Account)>()
        .GroupBy(p => p.Incident.Id).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.First().Incident;

    /// <summary>Tellings that the engine missed, split or joined, for people.</summary>
    public IEnumerable<string> Misses()
    {
        var all = Tellings();
        foreach (var telling in all.Where(t => t.Found is null))
        {
            yield return $"not found  {telling.Key} {telling.Spot.File}: {telling.Spot.Quote}";
        }

        foreach (var group in all.Where(t => t.Found is not null).GroupBy(t => t.Found).Where(g => g.Select(t => t.Key).Distinct().Count() > 1))
        {
            yield return "joined     " + string.Join("; ", group.Select(t => $"{t.Key} {t.Spot.File}"));
            foreach (var line in reasons.Within([.. group.Select(t => (t.Key, made.At(t.Spot)!.Value.Account))]))
            {
                yield return "      " + line;
            }
        }

        foreach (var group in all.Where(t => t.Found is not null).GroupBy(t => t.Key).Where(g => g.Select(t => t.Found).Distinct().Count() > 1))
        {
            yield return "split      " + group.Key;
            foreach (var telling in group.OrderBy(t => t.Found, StringComparer.Ordinal))
            {
                yield return $"   {telling.Found![^5..]} {telling.Spot.File}: {Told(made.At(telling.Spot)!.Value.Account)}";
            }

            foreach (var line in reasons.Between([.. group.Select(t => made.At(t.Spot)!.Value)]))
            {
                yield return "      " + line;
            }
        }
    }

    private static string Told(Account a) => $"{Wire.Name(a.Finding.Type)} {a.Finding.Mode} {Wire.Name(a.Finding.Status)} | {a.Date} | by {Names(a.Actors)}"
        + $" | to {Names(a.Recipients)} | at {string.Join(", ", a.Finding.Place)} | killed {a.Finding.Killed}";

    private static string Names(IEnumerable<Role> roles) => string.Join(", ", roles.Select(r => r.Name));
}
