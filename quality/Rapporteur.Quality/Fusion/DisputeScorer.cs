using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Quality.Fusion;

/// <summary>
/// Disputes that were found against those of the key. One counts as found where kind and incident are right and two of its sides rest on
/// findings of two sides of the key.
/// </summary>
internal sealed class DisputeScorer(FusionCase made, FusionKey key, Func<string, bool> isScored)
{
    private readonly List<KeyDispute> wanted = [.. key.Disputes.Where(d => d.Sides.Any(s => s.Any(t => isScored(t.File))))];
    private readonly Dictionary<string, KeyIncident> incidents = key.Incidents.ToDictionary(i => i.Id, StringComparer.Ordinal);

    /// <summary>Found disputes that rest on scored reports.</summary>
    private List<Dispute> Found() => [.. made.Record.Disputes.Where(d => d.Sides.SelectMany(s => s.Findings).Any(f =>
        made.Reports.First(r => r.Report.Id == f.ReportId) is var r && isScored(r.Report.Origin)))];

    public Dictionary<DisputeKind, (int Hit, int Made, int Wanted)> ByKind()
    {
        var found = Found();
        return Enum.GetValues<DisputeKind>().ToDictionary(k => k, k => (
            wanted.Count(w => w.Kind == k && found.Exists(f => f.Kind == k && IsSame(f, w))),
            found.Count(f => f.Kind == k),
            wanted.Count(w => w.Kind == k)));
    }

    /// <summary>Found whatever the kind.</summary>
    public int AnyKind()
    {
        var found = Found();
        return wanted.Count(w => found.Exists(f => IsSame(f, w)));
    }

    public IEnumerable<string> Differences()
    {
        var found = Found();
        foreach (var miss in wanted.Where(w => !found.Exists(f => f.Kind == w.Kind && IsSame(f, w))))
        {
            yield return $"dispute missed  {Wire.Name(miss.Kind)} {miss.Id}{(found.Find(f => IsSame(f, miss)) is { } as1 ? " found as " + Wire.Name(as1.Kind) : "")}";
        }

        foreach (var extra in found.Where(f => !wanted.Exists(w => f.Kind == w.Kind && IsSame(f, w))))
        {
            yield return $"dispute extra   {Wire.Name(extra.Kind)} {extra.Matter}: {string.Join(" / ", extra.Sides.Select(s => $"{s.Says} ({string.Join(", ", s.Findings.Select(Name))})"))}";
        }
    }

    private string Name(FindingRef finding) => made.Reports.First(r => r.Report.Id == finding.ReportId).Report.Origin + "/" + finding.FindingId;

    private bool IsSame(Dispute found, KeyDispute wanted)
    {
        if (wanted.Incident is { } id && made.Record.Incidents.FirstOrDefault(i => i.Id == found.Subject) is { } incident
            && !incidents[id].Tellings.Any(t => made.At(t)?.Incident.Id == incident.Id) && !IsAbout(incident, incidents[id]))
        {
            return false;
        }

        var held = found.Sides.Select(s => wanted.Sides.Select((side, n) => (side, n))
            .Where(w => w.side.Any(spot => s.Findings.Any(f => made.Stands(f, spot)))).Select(w => w.n).ToHashSet()).ToList();
        return held.SelectMany((a, n) => held.Skip(n + 1).Select(b => (a, b))).Any(p => p.a.Any(x => p.b.Any(y => x != y)));
    }

    private bool IsAbout(Incident made1, KeyIncident wanted) =>
        made1.Accounts.Any(a => wanted.Tellings.Any(t => made.Stands(a.Ref, t))) || made1.Ledger.Any(l => wanted.Tellings.Any(t => made.Stands(l.Ref, t)));
}
