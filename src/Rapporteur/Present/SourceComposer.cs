using Rapporteur.Casefile;
using Rapporteur.Fuse;
using Rapporteur.Text;

namespace Rapporteur.Present;

/// <summary>What each publisher carried, carried first, and copied.</summary>
internal sealed class SourceComposer(CaseView view, IReadOnlyList<ReportEntry> reports, Sources sources)
{
    /// <summary>Ids of incidents that a line keeps.</summary>
    private const int MostFirst = 50;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>Most reports first.</summary>
    public IReadOnlyList<SourceRow> All()
    {
        var byName = reports.Select(r => (Entry: r, Name: NameOf(r.Report.Id))).Where(r => r.Name.Length > 0).ToLookup(r => r.Name, r => r.Entry, StringComparer.Ordinal);
        var copies = Copied();
        var first = view.Record.Incidents.Where(i => i.IsActual).Select(i => (Incident: i, Name: FirstOf(i))).Where(f => f.Name is not null).ToLookup(f => f.Name!, f => f.Incident, StringComparer.Ordinal);
        var disputes = view.Record.Disputes.SelectMany(d => d.Sides.SelectMany(s => s.Findings).Select(f => NameOf(f.ReportId)).Distinct().Select(n => (n, d.Id))).ToLookup(p => p.n, p => p.Id, StringComparer.Ordinal);
        return [.. byName.Select(g => Row(g.Key, [.. g], copies) with
        {
            FirstTold = first[g.Key].Count(), First = [.. first[g.Key].OrderBy(i => Order.Of(i.Date)).ThenBy(i => i.Id, StringComparer.Ordinal).Select(i => i.Id).Take(MostFirst)], Disputes = disputes[g.Key].Distinct().Count(),
        }).OrderByDescending(r => r.Reports).ThenBy(r => r.Name, StringComparer.Ordinal)];
    }

    /// <summary>The publisher of a report as most of its reports write it, so that spellings that differ in case and marks are one; empty where unknown.</summary>
    public string NameOf(string reportId)
    {
        if (sources.Publisher(reportId) is not { } publisher)
        {
            return "";
        }

        var key = Fold.Of(publisher);
        return names.TryGetValue(key, out var name) ? name : names[key] = publisher;
    }

    private SourceRow Row(string name, IReadOnlyList<ReportEntry> own, IReadOnlyList<(string From, string To)> copies)
    {
        var history = History(name);
        return new SourceRow
        {
            Id = name, Name = name, Reports = own.Count, Evidence = [], Date = Span(own), History = history, Reliability = history.FirstOrDefault(h => h.Counts)?.Letter is [var letter] ? letter : 'F',
            FirstTold = 0, First = [], Disputes = 0, Copies = Count(copies.Where(c => c.From == name).Select(c => c.To)), CopiedBy = Count(copies.Where(c => c.To == name).Select(c => c.From)),
        };
    }

    private DateRange? Span(IReadOnlyList<ReportEntry> own)
    {
        var days = own.Select(e => sources.Published(e.Report.Id)).OfType<DateRange>().ToList();
        var (from, to) = (days.Min(d => d.From ?? d.To), days.Max(d => d.To ?? d.From));
        return from is null ? null : new DateRange(from, to, Basis.Stated);
    }

    private List<ReliabilityChange> History(string name)
    {
        var log = view.Judgements;
        var all = log.All.Where(j => j.Kind == JudgementKind.Reliability && Fold.Of(j.Subject) == Fold.Of(name)).Reverse().ToList();
        var counts = all.FirstOrDefault(j => log.UndoneBy(j) is null)?.Id;
        return [.. all.Select(j => new ReliabilityChange(j.Id, j.Value ?? "", j.Analyst, j.At, j.Comment ?? "", j.Id == counts))];
    }

    /// <summary>Who carries whose text: a report that is a copy of an earlier one of another publisher, or credits somebody for its text.</summary>
    private List<(string From, string To)> Copied()
    {
        var copies = new Copies(reports);
        var credits = new Credits([.. reports.Select(r => sources.Publisher(r.Report.Id)).OfType<string>().Select(Fold.Of)]);
        var found = new List<(string, string)>();
        foreach (var text in reports.GroupBy(r => copies.Of(r.Report.Id)))
        {
            var carriers = text.OrderBy(e => sources.Published(e.Report.Id)?.From ?? DateOnly.MaxValue).ThenBy(e => e.Report.Id, StringComparer.Ordinal).ToList();
            var origin = NameOf(carriers[0].Report.Id);
            foreach (var carrier in carriers)
            {
                var name = NameOf(carrier.Report.Id);
                var from = credits.Of(carrier.Report.Text) is { } credited ? Known(credited) : origin;
                if (name.Length > 0 && from.Length > 0 && Fold.Of(from) != Fold.Of(name))
                {
                    found.Add((name, from));
                }
            }
        }

        return found;
    }

    private string Known(string name) => names.GetValueOrDefault(Fold.Of(name), name);

    private string? FirstOf(Incident incident)
    {
        var days = incident.Accounts.Select(a => (a.Ref.ReportId, Day: sources.Published(a.Ref.ReportId)?.From)).Where(d => d.Day is not null).ToList();
        var day = days.Min(d => d.Day);
        var first = days.Where(d => d.Day == day).Select(d => NameOf(d.ReportId)).Distinct().ToList();
        return first is [{ Length: > 0 } only] ? only : null;
    }

    private static List<SourceCount> Count(IEnumerable<string> names) =>
        [.. names.GroupBy(n => n, StringComparer.Ordinal).Select(g => new SourceCount(g.Key, g.Count())).OrderByDescending(c => c.Reports).ThenBy(c => c.Name, StringComparer.Ordinal)];
}
