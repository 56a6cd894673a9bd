using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Composes the matrix of incidents by sources.</summary>
internal sealed class SourceMatrixComposer(CaseView view, SourceComposer names, Rows rows)
{
    /// <param name="filter">Which incidents.</param>
    /// <param name="skip">Incidents to pass over.</param>
    /// <param name="take">Most incidents shown.</param>
    /// <param name="most">Most sources shown.</param>
    public SourceMatrix Of(Filter filter, int skip, int take, int most)
    {
        var told = view.IncidentsOf(filter).Where(i => i.IsActual).Select(i => (Incident: i, Said: Said(i))).Where(t => t.Said.Count > 1)
            .OrderByDescending(t => t.Said.Count).ThenBy(t => Order.Of(t.Incident.Date)).ThenBy(t => t.Incident.Id, StringComparer.Ordinal).ToList();
        var sources = told.SelectMany(t => t.Said.Keys).GroupBy(n => n, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(most).Select(g => g.Key).ToList();
        return new SourceMatrix(sources, [.. told.Skip(skip).Take(take).Select(t => new SourceMatrixLine(view.Row(t.Incident), [.. sources.Select(s => t.Said.GetValueOrDefault(s))]))], told.Count);
    }

    private Dictionary<string, SourceMatrixCell> Said(Incident incident)
    {
        var said = incident.Accounts.Select(a => (a.Ref, Act: (string?)null)).Concat(incident.Ledger.Select(l => (l.Ref, Act: (string?)Wire.Name(l.Finding.Act))));
        return said.Select(s => (Name: names.NameOf(s.Ref.ReportId), s.Ref, s.Act)).Where(s => s.Name.Length > 0).GroupBy(s => s.Name, StringComparer.Ordinal).ToDictionary(g => g.Key,
            g => new SourceMatrixCell(g.Any(s => s.Act is null), [.. g.Select(s => s.Act).OfType<string>().Distinct().Order(StringComparer.Ordinal)], [.. g.SelectMany(s => rows.Cite(s.Ref))]), StringComparer.Ordinal);
    }
}
