using Rapporteur.Casefile;

namespace Rapporteur.App.Workbench.Reports;

/// <summary>A report that shares much of its words with another.</summary>
/// <param name="Share">Of the runs of words of the shorter of the two, how many stand in both: 0 to 1.</param>
public sealed record NearCopy(ReportEntry Entry, double Share)
{
    public string Id => Entry.Report.Id;
}
