using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Text;

namespace Rapporteur.Judge;

/// <summary>Reports and readings as analysts have corrected them; the stored ones stay as they are.</summary>
public static class JudgedReadings
{
    private const string Pass = "judgement";

    /// <summary>Readings without rejected findings and with corrected values.</summary>
    public static IReadOnlyList<Reading> Apply(IReadOnlyList<Reading> readings, IReadOnlyList<Judgement> inForce)
    {
        var byReport = inForce.Where(j => j.Kind is JudgementKind.Accept or JudgementKind.Reject or JudgementKind.Correct && j.Subject.Contains('/', StringComparison.Ordinal))
            .ToLookup(j => j.Subject[..j.Subject.IndexOf('/', StringComparison.Ordinal)], StringComparer.Ordinal);
        var days = Days(inForce);
        return byReport.Count == 0 && days.Count == 0 && !readings.Any(r => r.Findings.Any(IsProposed)) ? readings : [.. readings.Select(r => Dated(Apply(r, byReport[r.ReportId]), days))];
    }

    /// <summary>Reports with the days of publication that analysts have set.</summary>
    public static IReadOnlyList<ReportEntry> Apply(IReadOnlyList<ReportEntry> reports, IReadOnlyList<Judgement> inForce)
    {
        var days = Days(inForce);
        return days.Count == 0 ? reports : [.. reports.Select(e => days.TryGetValue(e.Report.Id, out var day) ? e with { Report = e.Report with { Published = day } } : e)];
    }

    private static bool IsProposed(Finding finding) => finding.Provenance.Pass == Provenance.Assisted;

    private static Dictionary<string, DateRange> Days(IReadOnlyList<Judgement> inForce)
    {
        var days = new Dictionary<string, DateRange>(StringComparer.Ordinal);
        foreach (var judgement in inForce.Where(j => j.Kind == JudgementKind.Published))
        {
            if (DateText.Parse(judgement.Value, Basis.Stated) is { } day)
            {
                days[judgement.Subject] = day;
            }
        }

        return days;
    }

    private static Reading Dated(Reading reading, Dictionary<string, DateRange> days) =>
        days.TryGetValue(reading.ReportId, out var day) ? reading with { Published = day } : reading;

    private static Reading Apply(Reading reading, IEnumerable<Judgement> judgements)
    {
        var byFinding = judgements.ToLookup(j => j.Subject[(reading.ReportId.Length + 1)..], StringComparer.Ordinal);
        if (byFinding.Count == 0 && !reading.Findings.Any(IsProposed))
        {
            return reading;
        }

        IReadOnlyList<T> Judged<T>(IReadOnlyList<T> findings) where T : Finding =>
            [.. findings.Select(f => Apply(f, byFinding[f.Id], reading)).OfType<T>()];
        var events = Judged(reading.Events);
        var kept = events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        return reading with
        {
            Events = events,
            Statements = [.. Judged(reading.Statements).Select(s => s.AboutEvent is { } about && !kept.Contains(about) ? s with { AboutEvent = null } : s)],
            Relations = Judged(reading.Relations),
            Forecasts = Judged(reading.Forecasts),
        };
    }

    /// <summary>The last word on accepting or rejecting counts; each field has the value that was set last.</summary>
    private static Finding? Apply(Finding finding, IEnumerable<Judgement> judgements, Reading reading)
    {
        // What another reader proposed counts from the moment at which somebody accepts or mends it.
        var rejected = IsProposed(finding);
        var judged = finding;
        foreach (var judgement in judgements)
        {
            rejected = judgement.Kind == JudgementKind.Reject;
            judged = judgement.Kind == JudgementKind.Correct && Corrections.Set(judged, judgement.Field ?? "", judgement.Value ?? "", reading) is { } corrected ? corrected : judged;
            judged = judged with { Provenance = new Provenance(Pass, judgement.Id, 1) };
        }

        return rejected ? null : judged;
    }
}
