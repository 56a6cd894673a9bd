using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>All findings of one report in text order: those that count, those that were rejected, and what others proposed.</summary>
public static class ReportFindings
{
    /// <summary>Of a case that is at hand in memory.</summary>
    public static IReadOnlyList<FindingItem> Of(CaseView view, string reportId) => Of(new BuiltRecord(view), new ViewedCase(view), reportId);

    /// <summary>None where the case does not hold the report or has not read it.</summary>
    public static IReadOnlyList<FindingItem> Of(IRecordReader record, ICaseReader store, string reportId, DateOnly? known = null)
    {
        var reports = new JudgedReports(store, known);
        if (reports.Stored(reportId) is not { } stored)
        {
            return [];
        }

        var judged = reports.Of(reportId).Reading?.Findings.ToDictionary(f => f.Id, StringComparer.Ordinal) ?? [];
        var judgements = reports.Log.InForce.Where(j => j.Subject.StartsWith(reportId + "/", StringComparison.Ordinal)).ToLookup(j => j.Subject, StringComparer.Ordinal);
        var incidents = record.Report(reportId)?.Detail.Incidents ?? new Dictionary<string, string>();
        var lines = record.Lines<IncidentRow>([.. incidents.Values.Distinct()]).ToDictionary(l => l.Id, StringComparer.Ordinal);
        return [.. stored.Findings.OrderBy(f => f.Evidence.Span).ThenBy(f => f.Id, StringComparer.Ordinal).Select(f =>
        {
            var reference = new FindingRef(reportId, f.Id);
            var about = judgements[reference.ToString()].ToList();
            var incident = incidents.GetValueOrDefault(f.Id) is { } id ? lines.GetValueOrDefault(id) : null;
            return new FindingItem(reference, judged.GetValueOrDefault(f.Id, f), StateOf(about))
            {
                Judgement = about.LastOrDefault(),
                ProposedBy = f.Provenance.Pass == Provenance.Assisted ? f.Provenance.Rule : null,
                Incident = incident,
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
}
