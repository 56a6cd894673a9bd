using Rapporteur.Casefile;

namespace Rapporteur.Fuse;

/// <summary>
/// Grades and settled disputes as analysts have decided them. The reliability of an incident is the best of its sources: one reliable
/// source bears it out whatever others are worth. A grade that was set for a report goes before that of its publisher.
/// </summary>
public static class JudgedRecord
{
    private const char Unknown = 'F';

    /// <param name="record">The record by rule.</param>
    /// <param name="inForce">The judgements that count.</param>
    /// <param name="publisherOf">Publisher of a report, or null.</param>
    public static CaseRecord Apply(CaseRecord record, IReadOnlyList<Judgement> inForce, Func<string, string?> publisherOf)
    {
        var grades = Last(inForce, JudgementKind.Reliability, j => Fold.Of(j.Subject));
        var credibility = Last(inForce, JudgementKind.Credibility, j => j.Subject);
        var settled = inForce.Where(j => j.Kind == JudgementKind.Settle).ToList();
        if (grades.Count + credibility.Count + settled.Count == 0)
        {
            return record;
        }

        char Reliability(string report) => grades.GetValueOrDefault(Fold.Of(report)) is { Value: [var own] } ? own
            : publisherOf(report) is { } publisher && grades.GetValueOrDefault(Fold.Of(publisher)) is { Value: [var letter] } ? letter : Unknown;
        return record with
        {
            Incidents = [.. record.Incidents.Select(i => Graded(i, i.Accounts.Min(a => Reliability(a.Ref.ReportId)),
                i.Accounts.Select(a => credibility.GetValueOrDefault(a.Ref.ToString())).Where(j => j is not null).MaxBy(j => j!.At)))],
            Disputes = [.. record.Disputes.Select(d => Settled(d, settled))],
        };
    }

    /// <summary>The judgement on the dispute, by its id or, where its incident has another id by now, by a finding of one of its sides.</summary>
    public static bool IsAbout(Judgement judgement, Dispute dispute) => judgement.Subject == dispute.Id
        || (judgement.Field == dispute.Matter && judgement.Other is { } finding && dispute.Sides.Any(s => s.Findings.Any(f => f.ToString() == finding)));

    private static Dictionary<string, Judgement> Last(IReadOnlyList<Judgement> inForce, JudgementKind kind, Func<Judgement, string> key) =>
        inForce.Where(j => j.Kind == kind).GroupBy(key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);

    private static Incident Graded(Incident incident, char reliability, Judgement? credibility) => incident with
    {
        Grade = credibility is { Value: [var digit] }
            ? new Grade(reliability, digit - '0', $"set by {credibility.Analyst}{(credibility.Comment is { Length: > 0 } why ? $": {why}" : "")}; by rule {incident.Grade.Credibility}: {incident.Grade.Reason}")
            : incident.Grade with { Reliability = reliability },
    };

    private static Dispute Settled(Dispute dispute, List<Judgement> settled) => settled.FindLast(j => IsAbout(j, dispute)) is { Value: { Length: > 0 } value } judgement
        ? dispute with { Settled = true, Ruling = $"{value} ({judgement.Analyst}, {judgement.At:yyyy-MM-dd})" }
        : dispute;
}
