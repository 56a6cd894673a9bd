using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>The reports of a case as lines, in order of intake.</summary>
internal static class ReportRows
{
    public static IEnumerable<Catalogued> All(IReadOnlyList<ReportEntry> reports, Sources sources) =>
        reports.Select(r => new Catalogued(ListingKind.Reports, Row(r, sources), [.. Facets(r, sources).Distinct()]));

    private static ReportRow Row(ReportEntry entry, Sources sources)
    {
        var report = entry.Report;
        var reading = sources.Reading(report.Id);
        var published = sources.Published(report.Id);
        return new ReportRow
        {
            Id = report.Id, Date = published, Reports = 1, Evidence = [], Origin = report.Origin,
            Title = reading?.Title ?? report.Title, Publisher = sources.Publisher(report.Id), Author = report.Author ?? reading?.Author,
            Published = published, Findings = reading?.Findings.Count() ?? 0, Sha256 = entry.Sha256, TakenIn = entry.TakenIn, Carriers = CarrierRow.Of(entry),
        };
    }

    private static IEnumerable<(Facet, string)> Facets(ReportEntry entry, Sources sources)
    {
        var reading = sources.Reading(entry.Report.Id);
        var from = entry.Carriers.SelectMany(c => new[] { c.Publisher, c.Origin }).Append(sources.Publisher(entry.Report.Id)).Append(entry.Report.Origin).Append(entry.Report.Id);
        return from.OfType<string>().Select(s => (Facet.Source, s))
            .Concat(reading?.Actors.SelectMany(a => a.Names).Select(n => (Facet.ActorName, n)) ?? [])
            .Concat(reading?.Events.SelectMany(e => e.Place).Select(p => (Facet.Place, p)) ?? [])
            .Concat(reading?.Events.SelectMany(e => new[] { Wire.Name(e.Type), e.Mode }).Select(t => (Facet.Type, t)) ?? [])
            .Select(f => (f.Item1, Catalogued.Folded(f.Item2)));
    }
}
