using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Fuse;

/// <summary>When reports were published.</summary>
internal sealed class Publication
{
    private readonly Dictionary<string, DateRange?> byReport = new(StringComparer.Ordinal);

    public Publication(IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings)
    {
        foreach (var reading in readings)
        {
            byReport[reading.ReportId] = reading.Published;
        }

        foreach (var entry in reports.Where(e => e.Report.Published is not null))
        {
            byReport[entry.Report.Id] = entry.Report.Published;
        }
    }

    public DateRange? Of(string reportId) => byReport.GetValueOrDefault(reportId);

    /// <summary>Whether every report of the first certainly came out before every report of the second.</summary>
    public bool Before(IEnumerable<FindingRef> first, IEnumerable<FindingRef> second)
    {
        var last = first.Select(f => Of(f.ReportId)?.To).ToList();
        var earliest = second.Select(f => Of(f.ReportId)?.From).ToList();
        return last.TrueForAll(d => d is not null) && earliest.TrueForAll(d => d is not null) && last.Max() < earliest.Min();
    }

    /// <summary>Whether the sides can be put in an order of publication, each certainly behind the one before.</summary>
    public bool InOrder(IEnumerable<DisputeSide> sides)
    {
        var ordered = sides.OrderBy(s => s.Findings.Min(f => Of(f.ReportId)?.From) ?? DateOnly.MaxValue).ToList();
        return ordered.Zip(ordered.Skip(1)).All(p => Before(p.First.Findings, p.Second.Findings));
    }
}
