using Rapporteur.Findings;

namespace Rapporteur.Casefile;

/// <summary>The reading side of a case.</summary>
public interface ICaseReader
{
    /// <summary>All reports, in order of intake.</summary>
    IReadOnlyList<ReportEntry> Reports();

    /// <summary>The newest reading of each report, in order of report id: the same whatever the order of intake.</summary>
    IEnumerable<Reading> Readings();

    /// <summary>All judgements, undone ones too, in the order in which they were made.</summary>
    IReadOnlyList<Judgement> Judgements();

    bool Contains(string reportId);

    /// <summary>Full-text search that folds case, diacritics, ayn and hamza marks and apostrophes; best first.</summary>
    IReadOnlyList<SearchHit> Search(string query, int limit);

    /// <summary>What other readers proposed, by report and model.</summary>
    IReadOnlyList<AssistedReading> Suggested();
}
