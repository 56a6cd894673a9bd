using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Fuse;

/// <summary>
/// Where what a report says comes from: the source that it cites, whoever it credits for its text, or its publisher. Copies of one text have
/// one origin: whom the first of them credits, else the publisher of the first that came out.
/// </summary>
internal sealed class Origins
{
    private readonly Copies copies;
    private readonly Dictionary<string, string?> byText = new(StringComparer.Ordinal);

    public Origins(IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings)
    {
        copies = new Copies(reports);
        var read = readings.ToDictionary(r => r.ReportId, StringComparer.Ordinal);
        string? Publisher(ReportEntry e) => e.Report.Publisher ?? read.GetValueOrDefault(e.Report.Id)?.Publisher;
        DateOnly Day(ReportEntry e) => (e.Report.Published ?? read.GetValueOrDefault(e.Report.Id)?.Published)?.From ?? DateOnly.MaxValue;
        var credits = new Credits([.. reports.Select(Publisher).OfType<string>().Select(Fold.Of)]);
        foreach (var text in reports.GroupBy(r => copies.Of(r.Report.Id)))
        {
            var carriers = text.OrderBy(Day).ThenBy(e => e.Report.Id, StringComparer.Ordinal).ToList();
            byText[text.Key] = carriers.Select(e => credits.Of(e.Report.Text)).FirstOrDefault(c => c is not null)
                ?? carriers.Select(Publisher).FirstOrDefault(p => p is not null);
        }
    }

    /// <summary>A key that is equal for one origin, and its name where it is known.</summary>
    public (string Key, string? Name) Of(string reportId, IReadOnlyList<Role> accordingTo)
    {
        if (accordingTo.Count > 0)
        {
            var source = accordingTo[^1];
            return (source.Actor?.Id ?? Fold.Of(source.Words), source.Name);
        }

        var text = copies.Of(reportId);
        return byText.GetValueOrDefault(text) is { } name ? (Fold.Of(name), name) : (text, null);
    }

    /// <summary>A report that cites a source somewhere has what it tells of the event from there: its own voice beside it is no second origin.</summary>
    public Corroboration Corroborate(IEnumerable<(string ReportId, IReadOnlyList<Role> AccordingTo)> tellings)
    {
        var all = tellings.ToList();
        var citing = all.Where(t => t.AccordingTo.Count > 0).Select(t => t.ReportId).ToHashSet(StringComparer.Ordinal);
        var origins = all.Where(t => t.AccordingTo.Count > 0 || !citing.Contains(t.ReportId)).Select(t => Of(t.ReportId, t.AccordingTo)).DistinctBy(o => o.Key).ToList();
        return new Corroboration(all.Select(t => t.ReportId).Distinct().Count(), origins.Count(o => o.Name is not null), origins.Count(o => o.Name is null))
        {
            Origins = [.. origins.Where(o => o.Name is not null).Select(o => o.Name!).Order(StringComparer.Ordinal)],
        };
    }
}
