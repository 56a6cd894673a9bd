using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Knowledge;

namespace Rapporteur.Fuse;

/// <summary>Where what a report says comes from: the source that it cites, the agency that it credits, or its publisher; copies count once.</summary>
internal sealed class Origins
{
    private const int Dateline = 400;
    private static readonly string[] Agencies = [.. DataFile.Lines("fuse/agencies.txt")];
    private readonly Copies copies;
    private readonly Dictionary<string, string?> publisher = new(StringComparer.Ordinal);

    public Origins(IReadOnlyList<ReportEntry> reports, IReadOnlyList<Reading> readings)
    {
        copies = new Copies(reports);
        var read = readings.ToDictionary(r => r.ReportId, StringComparer.Ordinal);
        foreach (var entry in reports)
        {
            publisher[entry.Report.Id] = Agency(entry.Report.Text) ?? entry.Report.Publisher ?? read.GetValueOrDefault(entry.Report.Id)?.Publisher;
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
        var name = publisher.GetValueOrDefault(text) ?? publisher.GetValueOrDefault(reportId);
        return name is null ? (text, null) : (Fold.Of(name), name);
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

    /// <summary>An agency credited in the dateline: the place, its name in brackets, a dash.</summary>
    private static string? Agency(string text)
    {
        var head = text[..Math.Min(text.Length, Dateline)];
        return Array.Find(Agencies, a =>
        {
            var at = head.IndexOf($"({a})", StringComparison.OrdinalIgnoreCase);
            return at >= 0 && head[(at + a.Length + 2)..].TrimStart().FirstOrDefault() is '-' or '–' or '—';
        });
    }
}
