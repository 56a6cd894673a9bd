using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Review;

/// <summary>The reports, readings and judgements behind a case that is at hand in memory.</summary>
internal sealed class ViewedCase(CaseView view) : ICaseReader
{
    public IReadOnlyList<ReportEntry> Reports() => view.Reports;

    public IEnumerable<Reading> Readings() => view.StoredReadings;

    public IReadOnlyList<Judgement> Judgements() => view.Judgements.All;

    public bool Contains(string reportId) => Report(reportId) is not null;

    public ReportEntry? Report(string id) => view.Sources.Entry(id);

    public Reading? Reading(string reportId) => view.StoredReadings.FirstOrDefault(r => r.ReportId == reportId);

    public IReadOnlyList<string> ReportsNamed(string wanted, int most) =>
        [.. view.ReportIds.Where(i => i.StartsWith(wanted, StringComparison.Ordinal) || view.Sources.Entry(i)?.Report.Origin == wanted).Take(most)];

    public IReadOnlyList<SearchHit> Search(string query, int limit) => [];

    /// <summary>They stand beside the readings already.</summary>
    public IReadOnlyList<AssistedReading> Suggested() => [];
}
