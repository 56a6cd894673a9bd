using Rapporteur.Casefile;
using Rapporteur.Findings;
using Rapporteur.Present;

namespace Rapporteur.Tests.Fuse;

/// <summary>A case written by hand: reports whose findings are given in code.</summary>
internal sealed class SampleCase
{
    private readonly List<SampleReport> reports = [];

    public IReadOnlyList<ReportEntry> Entries => [.. reports.Select(r => r.Entry)];

    public IReadOnlyList<Reading> Readings => [.. reports.Select(r => r.Reading)];

    public SampleReport Report(string text, string? publisher = null, string? published = null)
    {
        var report = new SampleReport(text, publisher, published);
        reports.Add(report);
        return report;
    }

    public CaseView View(params IReadOnlyList<Judgement> judgements) => CaseView.Build(Entries, Readings, judgements);

    /// <summary>The same case taken in the other way round.</summary>
    public CaseView ReversedView() => CaseView.Build([.. Entries.Reverse()], [.. Readings.Reverse()]);
}
