using Rapporteur.Casefile;
using Rapporteur.Fuse;

namespace Rapporteur.Present;

/// <summary>The details of everything in a record, made one at a time.</summary>
internal sealed class Detailer(CaseView view, Rows rows)
{
    private readonly ILookup<string, string> disputes = view.Record.Disputes.ToLookup(d => d.Subject, d => d.Id, StringComparer.Ordinal);

    public IEnumerable<Detail> All()
    {
        var profiles = new ProfileComposer(view, rows);
        return view.Record.Incidents.Select(Detail)
            .Concat<Detail>(view.Record.Actors.Actors.Select(profiles.Detail))
            .Concat(view.Record.Disputes.Select(d => new DisputeDetail { Id = d.Id, View = rows.Dispute(d) }))
            .Concat(Reports());
    }

    public IncidentDetail Detail(Incident i) => new()
    {
        Id = i.Id,
        OtherIds = [.. i.OtherIds, .. i.Accounts.Select(a => a.Ref.ToString())],
        Accounts = [.. i.Accounts.Select(rows.Account)],
        Statements = [.. i.Ledger.Select(l => l.Ref.ToString())],
        Disputes = [.. disputes[i.Id]],
        GradeReason = i.Grade.Reason,
        Origins = i.Corroboration.Origins,
        Places = i.Place,
    };

    public IEnumerable<ReportDetail> Reports()
    {
        var incidents = view.Record.Incidents.SelectMany(i => i.Accounts.Select(a => (a.Ref, i.Id))).ToLookup(p => p.Ref.ReportId, StringComparer.Ordinal);
        var copies = new Copies(view.Reports);
        var texts = view.Reports.ToLookup(r => copies.Of(r.Report.Id), r => r.Report.Id, StringComparer.Ordinal);
        foreach (var report in view.Reports)
        {
            var id = report.Report.Id;
            var read = view.Sources.Reading(id);
            yield return new ReportDetail
            {
                Id = id,
                Actors = (read?.Actors ?? []).Select(a => (a.Id, Actor: view.Record.Actors.Of(id, a.Id))).Where(p => p.Actor is not null)
                    .ToDictionary(p => p.Id, p => p.Actor!.Id, StringComparer.Ordinal),
                Incidents = incidents[id].ToDictionary(p => p.Ref.FindingId, p => p.Id, StringComparer.Ordinal),
                Copies = [.. texts[copies.Of(id)].Where(c => c != id).Order(StringComparer.Ordinal)],
            };
        }
    }
}
