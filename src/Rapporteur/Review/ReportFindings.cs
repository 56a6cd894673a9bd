using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>All findings of one report in text order: those that count, those that were rejected, and what others proposed.</summary>
public static class ReportFindings
{
    /// <summary>None where the case does not hold the report or has not read it.</summary>
    public static IReadOnlyList<FindingItem> Of(CaseView view, string reportId)
    {
        if (view.StoredReadings.FirstOrDefault(r => r.ReportId == reportId) is not { } stored)
        {
            return [];
        }

        var judged = view.ReadingOf(reportId)?.Findings.ToDictionary(f => f.Id, StringComparer.Ordinal) ?? [];
        var judgements = view.Judgements.InForce.Where(j => j.Subject.StartsWith(reportId + "/", StringComparison.Ordinal)).ToLookup(j => j.Subject, StringComparer.Ordinal);
        var incidents = Incidents(view, reportId);
        var disputes = view.Record.Disputes.Where(d => !d.Settled).CountBy(d => d.Subject).ToDictionary(StringComparer.Ordinal);
        return [.. stored.Findings.OrderBy(f => f.Evidence.Span).ThenBy(f => f.Id, StringComparer.Ordinal).Select(f =>
        {
            var reference = new FindingRef(reportId, f.Id);
            var about = judgements[reference.ToString()].ToList();
            var incident = incidents.GetValueOrDefault(f.Id);
            return new FindingItem(reference, judged.GetValueOrDefault(f.Id, f), StateOf(about))
            {
                Judgement = about.LastOrDefault(),
                ProposedBy = f.Provenance.Pass == Provenance.Assisted ? f.Provenance.Rule : null,
                Incident = incident,
                Disputes = incident is null ? 0 : disputes.GetValueOrDefault(incident.Id),
            };
        })];
    }

    private static FindingState StateOf(IReadOnlyList<Judgement> about)
    {
        var state = FindingState.Open;
        foreach (var judgement in about)
        {
            state = judgement.Kind switch
            {
                JudgementKind.Accept => FindingState.Accepted,
                JudgementKind.Reject => FindingState.Rejected,
                JudgementKind.Correct => FindingState.Corrected,
                JudgementKind.Unsure => state == FindingState.Open ? FindingState.Unsure : state,
                _ => state,
            };
        }

        return state;
    }

    private static Dictionary<string, Incident> Incidents(CaseView view, string reportId)
    {
        var found = new Dictionary<string, Incident>(StringComparer.Ordinal);
        foreach (var incident in view.Record.Incidents)
        {
            foreach (var account in incident.Accounts.Where(a => a.Ref.ReportId == reportId))
            {
                found[account.Ref.FindingId] = incident;
            }
        }

        return found;
    }
}
