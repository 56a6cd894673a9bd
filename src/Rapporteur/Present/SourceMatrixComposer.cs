using Rapporteur.Casefile;
using Rapporteur.Findings;

namespace Rapporteur.Present;

/// <summary>Composes the lines of the matrix of incidents by sources.</summary>
internal sealed class SourceMatrixComposer(CaseView view, SourceComposer names)
{
    /// <summary>Incidents of which more than one publisher tells or carries words; those of which most do come first.</summary>
    public IEnumerable<(Incident Incident, ToldRow Row)> Lines() => view.Record.Incidents.Where(i => i.IsActual).Select(i => (Incident: i, Row: Row(i))).Where(l => l.Row.Cells.Count > 1)
        .OrderByDescending(l => l.Row.Cells.Count).ThenBy(l => Order.Of(l.Incident.Date)).ThenBy(l => l.Incident.Id, StringComparer.Ordinal);

    private ToldRow Row(Incident incident)
    {
        var line = view.Row(incident);
        return new ToldRow { Id = incident.Id, Date = incident.Date, Reports = line.Reports, Evidence = [], Incident = line, Cells = Said(incident) };
    }

    private SortedDictionary<string, SourceMatrixCell> Said(Incident incident)
    {
        var said = incident.Accounts.Select(a => (a.Ref, Act: (string?)null)).Concat(incident.Ledger.Select(l => (l.Ref, Act: (string?)Wire.Name(l.Finding.Act))));
        return new(said.Select(s => (Name: names.NameOf(s.Ref.ReportId), s.Ref, s.Act)).Where(s => s.Name.Length > 0).GroupBy(s => s.Name, StringComparer.Ordinal).ToDictionary(g => g.Key,
            g => new SourceMatrixCell(g.Any(s => s.Act is null), [.. g.Select(s => s.Act).OfType<string>().Distinct().Order(StringComparer.Ordinal)], [.. g.SelectMany(s => view.RowMaker.Cite(s.Ref))]),
            StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
