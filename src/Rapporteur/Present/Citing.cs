using Rapporteur.Casefile;

namespace Rapporteur.Present;

/// <summary>Sentences by reference.</summary>
public static class Citing
{
    /// <summary>The sentence of a finding as the record holds it; null where there is no such finding.</summary>
    public static Citation? Cite(this IRecordReader record, FindingRef of) =>
        record.Report(of.ReportId) is { Reading: { } reading } report && reading.Findings.FirstOrDefault(f => f.Id == of.FindingId) is { } finding
            ? new Sources([report.Entry], [reading]).Cite(of, finding.Evidence) : null;

    /// <summary>Publisher and file name of a report; its id where the record does not hold it.</summary>
    public static string SourceOf(this IRecordReader record, string reportId) => record.Report(reportId) is { } report
        ? new Sources([report.Entry], report.Reading is { } reading ? [reading] : []).Name(reportId) : reportId;
}
